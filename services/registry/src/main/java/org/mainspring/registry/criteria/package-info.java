/** Criteria of recognition: what a level of a scheme asks for, as data in versions that stay as they are. */
@NullMarked
package org.mainspring.registry.criteria;

import org.jspecify.annotations.NullMarked;
