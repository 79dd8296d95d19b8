/** How JSON is read and written. */
@NullMarked
package org.mainspring.chassis.json;

import org.jspecify.annotations.NullMarked;
