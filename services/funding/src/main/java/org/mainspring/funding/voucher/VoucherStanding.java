package org.mainspring.funding.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/**
 * How a voucher stands; amounts in the smallest coin of its currency. value = remaining + redeemed + lapsed, at any time, and
 * only what is free or held has anything remaining: nothing is redeemed twice.
 *
 * @param lapsed went back to the programme
 * @param holderId {@code null} as long as it is nobody's
 * @param reason why it was cancelled
 */
@Embeddable
record VoucherStanding(
        @Enumerated(EnumType.STRING) VoucherStatus status,
        long value,
        long remaining,
        long redeemed,
        long lapsed,

        @Column(name = "holder_id") @Nullable UUID holderId,

        @Column(name = "held_since") @Nullable Instant heldSince,

        @Nullable String reason) {

    VoucherStanding {
        boolean adds = value == remaining + redeemed + lapsed;
        if (!adds || remaining < 0 || redeemed < 0 || lapsed < 0 || (remaining > 0) != status.isOpen()) {
            throw new IllegalArgumentException("A voucher of " + value + " cannot be " + status + " at " + remaining);
        }
    }

    /**
     * Takes what a service costs off it. What is not redeemed in parts is used up by it, be there something left or not.
     *
     * @param wanted {@code null} for as much as can be
     * @param invoiced what the service provider has invoiced
     */
    VoucherStanding redeem(@Nullable Long wanted, long invoiced, boolean partial, UUID by) {
        if (status != VoucherStatus.HELD) {
            throw Refusal.conflict("VOUCHER_" + status, "The voucher is " + status + ".");
        }
        if (by.equals(holderId)) {
            throw Refusal.conflict("OWN_VOUCHER", "Nobody redeems a voucher for a service to itself.");
        }
        long most = Math.min(remaining, invoiced);
        long amount = wanted == null ? most : wanted;
        requireAmount(amount, invoiced, partial || amount == most);
        long left = remaining - amount;
        VoucherStatus after = partial && left > 0 ? status : VoucherStatus.REDEEMED;
        return partial
                ? with(after, left, redeemed + amount, lapsed, null)
                : with(after, 0, redeemed + amount, lapsed + left, null);
    }

    private void requireAmount(long amount, long invoiced, boolean divides) {
        if (amount > remaining) {
            throw Refusal.conflict("NOT_COVERED", "Less than that is left on the voucher.");
        }
        if (amount > invoiced) {
            throw Refusal.unprocessable("/amount", "ABOVE_INVOICE", "No more is redeemed than was invoiced.");
        }
        if (!divides) {
            throw Refusal.unprocessable(
                    "/amount", "REDEEMED_ONCE", "Of this voucher all that the invoice comes to is redeemed, at once.");
        }
    }

    /** An officer takes it back, whoever has it. */
    VoucherStanding cancel(String why) {
        if (!status.isOpen()) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The voucher is " + status + ".");
        }
        return with(VoucherStatus.CANCELLED, 0, redeemed, lapsed + remaining, why);
    }

    /**
     * What a redemption took comes back. Where nothing can be redeemed any more it goes on to the programme, and what is left
     * beside it is not touched: its own end does that.
     *
     * @param over whether its last day is over
     */
    VoucherStanding giveBack(RedeemedAmount taken, boolean over) {
        long nowRedeemed = redeemed - taken.amount();
        boolean redeemable = status == VoucherStatus.HELD || status == VoucherStatus.REDEEMED;
        if (redeemable && !over) {
            long back = taken.amount() + taken.lapsed();
            return with(VoucherStatus.HELD, remaining + back, nowRedeemed, lapsed - taken.lapsed(), null);
        }
        VoucherStatus after = status == VoucherStatus.REDEEMED ? VoucherStatus.EXPIRED : status;
        return with(after, remaining, nowRedeemed, lapsed + taken.amount(), reason);
    }

    /** What one step has taken off it. */
    RedeemedAmount since(VoucherStanding before) {
        return new RedeemedAmount(redeemed - before.redeemed, lapsed - before.lapsed);
    }

    private VoucherStanding with(
            VoucherStatus after, long nowRemaining, long nowRedeemed, long nowLapsed, @Nullable String why) {
        return new VoucherStanding(after, value, nowRemaining, nowRedeemed, nowLapsed, holderId, heldSince, why);
    }
}
