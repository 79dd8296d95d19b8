/** The programmes that an organization qualifies for, and those that it nearly does, the smallest gap first. */
@NullMarked
package org.mainspring.funding.prospect;

import org.jspecify.annotations.NullMarked;
