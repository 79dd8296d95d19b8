/** Wire shapes that every service shares by convention: names, money, facts. */
@NullMarked
package org.mainspring.chassis.value;

import org.jspecify.annotations.NullMarked;
