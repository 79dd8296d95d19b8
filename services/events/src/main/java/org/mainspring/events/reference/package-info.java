/** References: other records, shown by their names where these are known. */
@NullMarked
package org.mainspring.events.reference;

import org.jspecify.annotations.NullMarked;
