package org.mainspring.funding.voucher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/** Whatever is tried with a voucher, and in whatever order. */
class VoucherLifeProperties {

    private static final UUID HOLDER = new UUID(0, 1);
    private static final UUID LABORATORY = new UUID(0, 2);

    /** @param invoiced nothing where it is cancelled */
    private record Attempt(@Nullable Long wanted, long invoiced, boolean byHolder) {}

    @Property
    void whatItPaysAndGivesBackIsItsValueAndNoMore(
            @ForAll @LongRange(min = 1, max = 1_000_000) long value,
            @ForAll boolean partial,
            @ForAll("attempts") List<Attempt> attempts) {
        VoucherStanding standing =
                new VoucherStanding(VoucherStatus.HELD, value, value, 0, 0, HOLDER, Instant.EPOCH, null);
        long paid = 0;
        long given = 0;
        int times = 0;
        for (Attempt attempt : attempts) {
            VoucherStanding after = tried(standing, attempt, partial);
            RedeemedAmount taken = after.since(standing);
            paid += taken.amount();
            given += taken.lapsed();
            times += taken.amount() > 0 ? 1 : 0;
            assertTrue(taken.amount() >= 0 && taken.lapsed() >= 0);
            assertTrue(taken.amount() <= attempt.invoiced());
            assertEquals(value, after.remaining() + paid + given);
            standing = after;
        }
        assertTrue(partial || times <= 1);
        assertTrue(standing.remaining() >= 0);
    }

    @Property
    void whateverIsReversedAndWheneverItKeepsItsValue(
            @ForAll @LongRange(min = 1, max = 1_000_000) long value,
            @ForAll boolean partial,
            @ForAll("attempts") List<Attempt> attempts,
            @ForAll("places") List<Integer> places) {
        VoucherStanding standing =
                new VoucherStanding(VoucherStatus.HELD, value, value, 0, 0, HOLDER, Instant.EPOCH, null);
        List<RedeemedAmount> counted = new ArrayList<>();
        int next = 0;
        for (Attempt attempt : attempts) {
            VoucherStanding after = tried(standing, attempt, partial);
            RedeemedAmount taken = after.since(standing);
            if (taken.amount() > 0) {
                counted.add(taken);
            }
            standing = after;
            if (next < places.size() && !counted.isEmpty()) {
                int place = places.get(next++);
                standing = standing.giveBack(counted.remove(place % counted.size()), place > 50);
            }
            assertEquals(counted.stream().mapToLong(RedeemedAmount::amount).sum(), standing.redeemed());
            assertEquals(value, standing.remaining() + standing.redeemed() + standing.lapsed());
        }
    }

    @Property
    void afterItsEndNothingMoves(@ForAll boolean partial, @ForAll("attempts") List<Attempt> attempts) {
        VoucherStanding ended = new VoucherStanding(VoucherStatus.EXPIRED, 100, 0, 40, 60, HOLDER, Instant.EPOCH, null);
        for (Attempt attempt : attempts) {
            assertEquals(ended, tried(ended, attempt, partial));
        }
    }

    private static VoucherStanding tried(VoucherStanding standing, Attempt attempt, boolean partial) {
        try {
            return attempt.invoiced() == 0
                    ? standing.cancel("as was asked")
                    : standing.redeem(
                            attempt.wanted(), attempt.invoiced(), partial, attempt.byHolder() ? HOLDER : LABORATORY);
        } catch (Refusal refused) {
            return standing;
        }
    }

    /** Which one is reversed, and above fifty after the last day. */
    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 60).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Long> wanted = Arbitraries.longs().between(1, 1_200_000).injectNull(0.5);
        Arbitrary<Long> invoiced = Arbitraries.longs().between(0, 1_200_000);
        return Combinators.combine(wanted, invoiced, Arbitraries.of(false, false, true))
                .as(Attempt::new)
                .list()
                .ofMaxSize(8);
    }
}
