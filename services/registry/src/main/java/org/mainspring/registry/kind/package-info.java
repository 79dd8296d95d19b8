/** Kinds of agreement, as data. */
@NullMarked
package org.mainspring.registry.kind;

import org.jspecify.annotations.NullMarked;
