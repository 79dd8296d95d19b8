/** Figures: what was counted, with the qualifier of the source. */
@NullMarked
package org.mainspring.events.figure;

import org.jspecify.annotations.NullMarked;
