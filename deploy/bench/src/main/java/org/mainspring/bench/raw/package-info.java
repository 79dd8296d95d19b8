/** The server beside which the platform is measured. */
@NullMarked
package org.mainspring.bench.raw;

import org.jspecify.annotations.NullMarked;
