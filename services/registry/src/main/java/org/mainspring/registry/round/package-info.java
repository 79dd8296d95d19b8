/** Rounds of recognition: when a level of a scheme can be applied for, by which criteria, and how far the round has come. */
@NullMarked
package org.mainspring.registry.round;

import org.jspecify.annotations.NullMarked;
