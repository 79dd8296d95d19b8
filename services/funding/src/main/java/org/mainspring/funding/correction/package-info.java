/** Corrections: what one person asks to be taken back of money that moved, and another decides on. */
@NullMarked
package org.mainspring.funding.correction;

import org.jspecify.annotations.NullMarked;
