package org.mainspring.funding.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.knowledge.KnownFact;
import org.mainspring.funding.knowledge.Value.Amount;
import org.mainspring.funding.knowledge.Value.Day;

/** What follows from recorded facts. */
final class DerivedFacts {

    private static final String INTENSITY = "RD_INTENSITY";
    private static final int DECIMALS = 6;

    private DerivedFacts() {}

    /** The full years since it was founded; nothing before that day. */
    static @Nullable KnownFact age(@Nullable KnownFact founded, LocalDate on) {
        if (founded == null
                || !(founded.value() instanceof Day birth)
                || birth.day().isAfter(on)) {
            return null;
        }
        var years = new Amount(BigDecimal.valueOf(ChronoUnit.YEARS.between(birth.day(), on)));
        return new KnownFact(
                "AGE_YEARS", years, "years", on, founded.source(), founded.verified(), founded.confidential());
    }

    /**
     * The share of revenue that went into R&D, by the latest day for which it is stated or both are; stated and computed of the
     * same day, what is stated counts.
     *
     * @param facts of all days, those that count last
     */
    static @Nullable KnownFact intensity(List<KnownFact> facts) {
        Map<LocalDate, KnownFact> revenues = of("REVENUE", facts)
                .collect(Collectors.toMap(KnownFact::asOf, Function.identity(), (one, other) -> other));
        Stream<KnownFact> computed =
                of("RD_SPEND", facts).flatMap(spend -> Stream.ofNullable(share(spend, revenues.get(spend.asOf()))));
        return Stream.concat(computed, of(INTENSITY, facts))
                .reduce((one, other) -> one.asOf().isAfter(other.asOf()) ? one : other)
                .orElse(null);
    }

    private static Stream<KnownFact> of(String code, List<KnownFact> facts) {
        return facts.stream().filter(fact -> fact.code().equals(code));
    }

    private static @Nullable KnownFact share(KnownFact spend, @Nullable KnownFact revenue) {
        if (revenue == null
                || !(spend.value() instanceof Amount spent)
                || !(revenue.value() instanceof Amount earned)
                || earned.amount().signum() <= 0) {
            return null;
        }
        var share = new Amount(spent.amount().divide(earned.amount(), DECIMALS, RoundingMode.HALF_UP));
        boolean verified = Boolean.TRUE.equals(spend.verified()) && Boolean.TRUE.equals(revenue.verified());
        return new KnownFact(INTENSITY, share, null, spend.asOf(), spend.source(), verified, true);
    }
}
