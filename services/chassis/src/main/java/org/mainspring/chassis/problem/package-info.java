/** Every error of ours and of the framework as one RFC 9457 problem. */
@NullMarked
package org.mainspring.chassis.problem;

import org.jspecify.annotations.NullMarked;
