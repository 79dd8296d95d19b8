/** Kinds of fact that a rule can ask about: of which type, in which unit, and whether their values are confidential. */
@NullMarked
package org.mainspring.funding.factkind;

import org.jspecify.annotations.NullMarked;
