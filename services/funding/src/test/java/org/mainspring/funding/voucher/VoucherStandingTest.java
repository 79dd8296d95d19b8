package org.mainspring.funding.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;

class VoucherStandingTest {

    private static final UUID HOLDER = UUID.randomUUID();
    private static final UUID LABORATORY = UUID.randomUUID();
    private static final Instant SINCE = Instant.parse("2022-01-10T01:00:00Z");
    private static final VoucherStanding FREE =
            new VoucherStanding(VoucherStatus.FREE, 100, 100, 0, 0, null, null, null);
    private static final VoucherStanding HELD =
            new VoucherStanding(VoucherStatus.HELD, 100, 100, 0, 0, HOLDER, SINCE, null);

    @Test
    void itPaysAnInvoiceThatIsWorthMore() {
        VoucherStanding used = HELD.redeem(null, 250, false, LABORATORY);
        assertThat(used.status()).isEqualTo(VoucherStatus.REDEEMED);
        assertThat(used.since(HELD)).isEqualTo(new RedeemedAmount(100, 0));
    }

    @Test
    void ofOneThatIsRedeemedOnceTheRestGoesBack() {
        VoucherStanding used = HELD.redeem(null, 70, false, LABORATORY);
        assertThat(used.status()).isEqualTo(VoucherStatus.REDEEMED);
        assertThat(used.remaining()).isZero();
        assertThat(used.since(HELD)).isEqualTo(new RedeemedAmount(70, 30));
    }

    @Test
    void oneThatMayBeDividedKeepsTheRestUntilNothingIsLeft() {
        VoucherStanding some = HELD.redeem(40L, 70, true, LABORATORY);
        assertThat(some.status()).isEqualTo(VoucherStatus.HELD);
        assertThat(some.since(HELD)).isEqualTo(new RedeemedAmount(40, 0));

        VoucherStanding none = some.redeem(null, 70, true, LABORATORY);
        assertThat(none.status()).isEqualTo(VoucherStatus.REDEEMED);
        assertThat(none.since(some)).isEqualTo(new RedeemedAmount(60, 0));
        refused("VOUCHER_REDEEMED", () -> none.redeem(null, 1, true, LABORATORY));
    }

    @Test
    void noMoreIsRedeemedThanIsLeftAndThanWasInvoiced() {
        refused("NOT_COVERED", () -> HELD.redeem(101L, 200, true, LABORATORY));
        refused("ABOVE_INVOICE", () -> HELD.redeem(51L, 50, true, LABORATORY));
        refused("REDEEMED_ONCE", () -> HELD.redeem(49L, 50, false, LABORATORY));
        assertThat(HELD.redeem(50L, 50, false, LABORATORY).redeemed()).isEqualTo(50);
    }

    @Test
    void nobodyRedeemsItsOwn() {
        refused("OWN_VOUCHER", () -> HELD.redeem(null, 50, false, HOLDER));
    }

    @Test
    void whatIsNobodysIsNotRedeemed() {
        refused("VOUCHER_FREE", () -> FREE.redeem(null, 50, false, LABORATORY));
    }

    @Test
    void whatIsCancelledGoesBackAndIsGone() {
        VoucherStanding cancelled = HELD.redeem(40L, 40, true, LABORATORY).cancel("Holder closed down");
        assertThat(cancelled)
                .isEqualTo(new VoucherStanding(
                        VoucherStatus.CANCELLED, 100, 0, 40, 60, HOLDER, SINCE, "Holder closed down"));
        refused("VOUCHER_CANCELLED", () -> cancelled.redeem(null, 1, true, LABORATORY));
        refused("NOT_POSSIBLE_IN_STATE", () -> cancelled.cancel("again"));
        assertThat(FREE.cancel("Too many were issued").lapsed()).isEqualTo(100);
    }

    @Test
    void whatIsUsedUpIsNotCancelled() {
        VoucherStanding used = HELD.redeem(null, 70, false, LABORATORY);
        refused("NOT_POSSIBLE_IN_STATE", () -> used.cancel("late"));
    }

    @Test
    void whatAReversedRedemptionTookIsRedeemedAgain() {
        VoucherStanding used = HELD.redeem(null, 70, false, LABORATORY);
        assertThat(used.giveBack(used.since(HELD), false)).isEqualTo(HELD);

        VoucherStanding some = HELD.redeem(40L, 70, true, LABORATORY);
        VoucherStanding none = some.redeem(null, 70, true, LABORATORY);
        assertThat(none.giveBack(some.since(HELD), false))
                .isEqualTo(new VoucherStanding(VoucherStatus.HELD, 100, 40, 60, 0, HOLDER, SINCE, null));
    }

    @Test
    void ofWhatIsOverItGoesToTheProgramme() {
        VoucherStanding used = HELD.redeem(null, 70, false, LABORATORY);
        assertThat(used.giveBack(used.since(HELD), true))
                .isEqualTo(new VoucherStanding(VoucherStatus.EXPIRED, 100, 0, 0, 100, HOLDER, SINCE, null));

        VoucherStanding some = HELD.redeem(40L, 70, true, LABORATORY);
        RedeemedAmount taken = some.since(HELD);
        // What nobody has taken note of yet expires with its batch.
        assertThat(some.giveBack(taken, true))
                .isEqualTo(new VoucherStanding(VoucherStatus.HELD, 100, 60, 0, 40, HOLDER, SINCE, null));
        assertThat(some.cancel("Closed down").giveBack(taken, false))
                .isEqualTo(new VoucherStanding(VoucherStatus.CANCELLED, 100, 0, 0, 100, HOLDER, SINCE, "Closed down"));
    }

    @Test
    void amountsThatDoNotAddUpAreNoStanding() {
        assertThatThrownBy(() -> new VoucherStanding(VoucherStatus.HELD, 100, 90, 0, 0, HOLDER, SINCE, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VoucherStanding(VoucherStatus.HELD, 100, 0, 100, 0, HOLDER, SINCE, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VoucherStanding(VoucherStatus.REDEEMED, 100, -1, 101, 0, HOLDER, SINCE, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
