/** Where a request stands in a trace, and what figures say of it. */
@NullMarked
package org.mainspring.chassis.trace;

import org.jspecify.annotations.NullMarked;
