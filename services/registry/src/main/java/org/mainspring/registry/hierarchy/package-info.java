/** The hierarchy of organizations: who stands above one, and who below. */
@NullMarked
package org.mainspring.registry.hierarchy;

import org.jspecify.annotations.NullMarked;
