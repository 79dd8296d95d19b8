/** How cost grows with the number of organizations. */
@NullMarked
package org.mainspring.bench.scale;

import org.jspecify.annotations.NullMarked;
