package org.mainspring.funding.netting;

/**
 * How a region stands against all others, in the smallest coin.
 *
 * @param redeemed what was redeemed there, of whomever's vouchers
 * @param issued what its own vouchers have paid, wherever
 */
public record NetPosition(String region, long redeemed, long issued) {

    /** Above zero what the others owe it, below zero what it owes them. */
    public long net() {
        return redeemed - issued;
    }

    NetPosition plus(NetPosition other) {
        return new NetPosition(region, Math.addExact(redeemed, other.redeemed), Math.addExact(issued, other.issued));
    }
}
