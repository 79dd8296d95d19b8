package org.mainspring.generator.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CreditsTest {

    private static final Yuan SUM = Yuan.parse("80200000000.01");

    @Test
    void theyDrawTheSumToTheLastFen() {
        for (int count : List.of(1, 2, 20, 1_012)) {
            long drawn = credits(2022, count)
                    .flatMap(credit -> credit.instalments().stream())
                    .mapToLong(payment -> payment.amount().fen())
                    .sum();
            assertThat(drawn).isEqualTo(SUM.fen());
        }
    }

    @Test
    void nobodyDrawsMoreThanIsApprovedOrIsApprovedMoreThanIsAskedFor() {
        assertThat(credits(7, 1_012)).allSatisfy(credit -> {
            assertThat(credit.approved().fen())
                    .isBetween(drawn(credit), credit.asked().fen());
            assertThat(credit.instalments())
                    .hasSizeBetween(1, 3)
                    .allMatch(payment -> payment.amount().fen() > 0);
        });
    }

    @Test
    void aPartIsPaidBackAfterwardsAndAllOfItBeforeTheAnnouncement() {
        assertThat(credits(7, 1_012)).allSatisfy(credit -> {
            List<LocalDate> days =
                    credit.instalments().stream().map(Payment::on).toList();
            assertThat(days).isSorted();
            LocalDate last = days.get(days.size() - 1);
            assertThat(last).isBefore(Credits.ANNOUNCED);
            Payment repayment = credit.repayment();
            if (repayment != null) {
                assertThat(repayment.on()).isAfter(last).isBefore(Credits.ANNOUNCED);
                assertThat(repayment.amount().fen()).isBetween(1L, drawn(credit));
            }
        });
        assertThat(credits(7, 1_012).filter(credit -> credit.repayment() != null))
                .hasSizeBetween(200, 300);
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherSomethingElse() {
        assertThat(credits(1, 50).toList())
                .isEqualTo(credits(1, 50).toList())
                .isNotEqualTo(credits(2, 50).toList());
    }

    @Test
    void aSumThatIsTooSmallForSoManyIsRefused() {
        assertThatThrownBy(() -> new Credits(1, 1_000, Yuan.parse("999999999.99")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Credits(1, 1_000, Yuan.parse("1000000000")).at(0).instalments())
                .isNotEmpty();
    }

    private static long drawn(Credit credit) {
        return credit.instalments().stream()
                .mapToLong(payment -> payment.amount().fen())
                .sum();
    }

    private static Stream<Credit> credits(long seed, int count) {
        var credits = new Credits(seed, count, SUM);
        return IntStream.range(0, count).mapToObj(credits::at);
    }
}
