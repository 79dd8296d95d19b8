/** How candidates are scored and ranked: a pure engine whose answer depends on its inputs alone, to the last byte. */
@NullMarked
package org.mainspring.registry.scoring;

import org.jspecify.annotations.NullMarked;
