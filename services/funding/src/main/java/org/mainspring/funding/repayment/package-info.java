/** Repayments: money paid back of what was drawn, reported by one officer of the provider and confirmed by another. */
@NullMarked
package org.mainspring.funding.repayment;

import org.jspecify.annotations.NullMarked;
