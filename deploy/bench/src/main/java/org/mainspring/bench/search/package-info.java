/** What searches take and find. */
@NullMarked
package org.mainspring.bench.search;

import org.jspecify.annotations.NullMarked;
