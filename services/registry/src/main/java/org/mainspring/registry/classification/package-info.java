/** Classifications of what organizations do, as data in versions that never change. */
@NullMarked
package org.mainspring.registry.classification;

import org.jspecify.annotations.NullMarked;
