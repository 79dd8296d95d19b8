/** Synthetic regions of any size: the same seed makes the same bytes, and nothing in them can be taken for real. */
@NullMarked
package org.mainspring.generator;

import org.jspecify.annotations.NullMarked;
