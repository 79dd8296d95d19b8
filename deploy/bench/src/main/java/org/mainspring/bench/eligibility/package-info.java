/** How long it takes to judge all enterprises by the rules of all programmes. */
@NullMarked
package org.mainspring.bench.eligibility;

import org.jspecify.annotations.NullMarked;
