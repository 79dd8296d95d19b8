package org.mainspring.funding.voucher;

/**
 * What one step has taken off a voucher, in the smallest coin of its currency.
 *
 * @param amount what a service provider gets
 * @param lapsed what goes back to the programme
 */
public record RedeemedAmount(long amount, long lapsed) {}
