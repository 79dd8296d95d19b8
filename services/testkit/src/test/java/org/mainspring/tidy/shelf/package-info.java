/** A feature that keeps every house rule. */
@NullMarked
package org.mainspring.tidy.shelf;

import org.jspecify.annotations.NullMarked;
