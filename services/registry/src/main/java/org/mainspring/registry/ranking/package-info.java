/** Rankings: computed by a run or reported by a source, drafted, published, withdrawn. */
@NullMarked
package org.mainspring.registry.ranking;

import org.jspecify.annotations.NullMarked;
