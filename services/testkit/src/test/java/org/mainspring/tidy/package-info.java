/** A small service that keeps every house rule. */
@NullMarked
package org.mainspring.tidy;

import org.jspecify.annotations.NullMarked;
