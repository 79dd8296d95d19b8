/** Requests at a rate or as fast as they are answered, and what they took. */
@NullMarked
package org.mainspring.bench.load;

import org.jspecify.annotations.NullMarked;
