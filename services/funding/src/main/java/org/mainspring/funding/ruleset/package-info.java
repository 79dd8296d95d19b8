/** Rule sets of programmes, in versions that are in force from a day on and never change; those that are not yet can be withdrawn. */
@NullMarked
package org.mainspring.funding.ruleset;

import org.jspecify.annotations.NullMarked;
