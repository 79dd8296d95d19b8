/** Recognition schemes and their levels, as data. */
@NullMarked
package org.mainspring.registry.scheme;

import org.jspecify.annotations.NullMarked;
