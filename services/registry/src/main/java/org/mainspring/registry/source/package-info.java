/** Sources: the published reports that everything imported is taken from, under which licence. */
@NullMarked
package org.mainspring.registry.source;

import org.jspecify.annotations.NullMarked;
