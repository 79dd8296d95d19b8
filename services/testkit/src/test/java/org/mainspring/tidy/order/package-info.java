/** A feature that calls another feature's service. */
@NullMarked
package org.mainspring.tidy.order;

import org.jspecify.annotations.NullMarked;
