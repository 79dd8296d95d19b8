/** Facts of others come in once, however often they are delivered. */
@NullMarked
package org.mainspring.chassis.inbox;

import org.jspecify.annotations.NullMarked;
