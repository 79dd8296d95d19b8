/** The clock and the ids that grow with it. */
@NullMarked
package org.mainspring.chassis.time;

import org.jspecify.annotations.NullMarked;
