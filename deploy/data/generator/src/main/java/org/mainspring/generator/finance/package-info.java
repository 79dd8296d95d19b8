/** Plays how the special finance of 2021 and 2022 was given out, with synthetic enterprises, from announcement to repayment. */
@NullMarked
package org.mainspring.generator.finance;

import org.jspecify.annotations.NullMarked;
