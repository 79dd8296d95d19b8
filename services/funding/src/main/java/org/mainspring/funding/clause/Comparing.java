package org.mainspring.funding.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.knowledge.Knowledge;
import org.mainspring.funding.knowledge.KnownFact;
import org.mainspring.funding.knowledge.Value;
import org.mainspring.funding.knowledge.Value.Amount;

/** A fact is at least, at most ... what the rule says for the day. */
public record Comparing(Place place, String fact, Comparison comparison, Thresholds thresholds) implements Leaf {

    private static final int DECIMALS = 4;

    @Override
    public Truth truth(Knowledge known, LocalDate on) {
        return truth(known.fact(fact), thresholds.on(on));
    }

    private Truth truth(@Nullable KnownFact found, @Nullable Value threshold) {
        Integer sign = found == null || threshold == null ? null : found.value().compareWith(threshold);
        return sign == null ? Truth.UNKNOWN : Truth.of(comparison.holds(sign));
    }

    /** What is missing or too much of a number, as a share of the threshold. */
    @Override
    public BigDecimal shortfall(Knowledge known, LocalDate on) {
        KnownFact found = known.fact(fact);
        return found != null
                        && found.value() instanceof Amount value
                        && thresholds.on(on) instanceof Amount threshold
                        && threshold.amount().signum() != 0
                ? share(value.amount(), threshold.amount())
                : BigDecimal.ONE;
    }

    private static BigDecimal share(BigDecimal value, BigDecimal threshold) {
        return value.subtract(threshold)
                .abs()
                .divide(threshold.abs(), DECIMALS, RoundingMode.HALF_UP)
                .min(BigDecimal.ONE);
    }

    @Override
    public TraceStep step(Knowledge known, LocalDate on) {
        KnownFact found = known.fact(fact);
        Value threshold = thresholds.on(on);
        if (threshold == null) {
            return TraceStep.of(place, Truth.UNKNOWN, "The rule says nothing of " + fact + " for " + on + ".")
                    .missing("THRESHOLD");
        }
        String asked = "; asked is " + comparison.words() + " " + threshold.text() + ".";
        if (found == null) {
            return TraceStep.of(place, Truth.UNKNOWN, fact + " is not known" + asked)
                    .missing(fact);
        }
        return TraceStep.of(place, truth(found, threshold), Wording.of(found) + asked)
                .fact(found.evidence());
    }
}
