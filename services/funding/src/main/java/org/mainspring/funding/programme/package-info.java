/** Programmes: who gives how much, to whom and on which terms, as announced. */
@NullMarked
package org.mainspring.funding.programme;

import org.jspecify.annotations.NullMarked;
