package org.mainspring.funding.voucher;

/**
 * What goes back to the programme.
 *
 * @param amount in the smallest coin
 */
public record Lapse(int vouchers, long amount) {}
