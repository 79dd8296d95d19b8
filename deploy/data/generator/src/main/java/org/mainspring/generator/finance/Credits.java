package org.mainspring.generator.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainspring.generator.Draw;

/**
 * What so many enterprises draw of a sum: seeded shares that add up to it exactly. All is drawn and paid back before the day of the
 * announcement, so that the ledger can be held against what was announced then.
 */
final class Credits {

    static final LocalDate ANNOUNCED = LocalDate.of(2022, 7, 21);

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 1);
    private static final int FIRST_DAYS = 300;
    private static final int DAYS_BETWEEN = 30;
    private static final int MORE_DAYS = 60;
    private static final int HEAVIEST = 100;
    private static final Yuan TEN_THOUSAND = new Yuan(10_000 * Yuan.FEN);
    private static final Yuan HUNDRED = new Yuan(100 * Yuan.FEN);

    private final Draw draw;
    private final int count;
    private final Yuan sum;
    private final long weights;

    /** @throws IllegalArgumentException where an enterprise would get less than ten thousand yuan */
    Credits(long seed, int count, Yuan sum) {
        if (sum.fen() < Math.multiplyExact((long) count * HEAVIEST, TEN_THOUSAND.fen())) {
            throw new IllegalArgumentException("a million yuan are drawn by each beneficiary, or more");
        }
        draw = new Draw(seed);
        this.count = count;
        this.sum = sum;
        weights = IntStream.range(0, count).mapToLong(this::weight).sum();
    }

    Credit at(int number) {
        Yuan drawn = share(number);
        Yuan approved = drawn.percent(105 + draw.below(55, "margin", number), TEN_THOUSAND);
        Yuan asked = approved.percent(100 + draw.below(20, "wish", number), TEN_THOUSAND);
        List<Payment> instalments = instalments(number, drawn);
        return new Credit(asked, approved, instalments, repayment(number, instalments));
    }

    /** The last one takes what is left over by rounding. */
    private Yuan share(int number) {
        return number < count - 1
                ? rounded(number)
                : new Yuan(sum.fen()
                        - IntStream.range(0, count - 1)
                                .mapToLong(other -> rounded(other).fen())
                                .sum());
    }

    private Yuan rounded(int number) {
        long exact = Math.multiplyExact(sum.fen() / TEN_THOUSAND.fen(), weight(number)) / weights;
        return new Yuan(exact * TEN_THOUSAND.fen());
    }

    private long weight(int number) {
        return 1 + draw.below(HEAVIEST, "weight", number);
    }

    private List<Payment> instalments(int number, Yuan drawn) {
        int parts = 1 + draw.below(3, "instalments", number);
        LocalDate day = FIRST_DAY.plusDays(draw.below(FIRST_DAYS, "first day", number));
        Yuan part = new Yuan(drawn.fen() / parts / HUNDRED.fen() * HUNDRED.fen());
        List<Payment> instalments = new ArrayList<>();
        for (int i = 1; i < parts; i++) {
            instalments.add(new Payment(part, day));
            day = day.plusDays(DAYS_BETWEEN + draw.below(MORE_DAYS, "next day", (long) number * 3 + i));
        }
        instalments.add(new Payment(new Yuan(drawn.fen() - part.fen() * (parts - 1)), day));
        return instalments;
    }

    /** A fourth of them have paid back a part of the first instalment. */
    private @Nullable Payment repayment(int number, List<Payment> instalments) {
        if (!draw.percent(25, "repays", number)) {
            return null;
        }
        Payment last = instalments.get(instalments.size() - 1);
        Yuan part = instalments.get(0).amount().percent(10 + draw.below(40, "part", number), HUNDRED);
        return new Payment(part, last.on().plusDays(1 + draw.below(24, "repaid", number)));
    }
}
