/** Rules of periodic evaluation: score bands and hard floors for a level of a scheme, as dated data that stays as it is. */
@NullMarked
package org.mainspring.registry.rules;

import org.jspecify.annotations.NullMarked;
