/** Who is calling. */
@NullMarked
package org.mainspring.chassis.identity;

import org.jspecify.annotations.NullMarked;
