/** A tiny service on the chassis, for the chassis's own tests: parcels, who tracks them, and a copy of a neighbour's stock. */
@NullMarked
package org.mainspring.chassis.sample;

import org.jspecify.annotations.NullMarked;
