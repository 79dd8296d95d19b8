/** Half of a cycle, and other faults. */
@NullMarked
package org.mainspring.messy.left;

import org.jspecify.annotations.NullMarked;
