package org.mainspring.funding.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.knowledge.Knowledge;
import org.mainspring.funding.knowledge.KnownFact;

/** Judges a condition as it is written, by the tables of the logic and without any of the engine; {@code null} is unknown. */
record NaiveReading(Knowledge known, LocalDate on) {

    @Nullable Boolean of(Condition condition) {
        if (condition.all() != null) {
            return together(condition.all(), false);
        }
        if (condition.any() != null) {
            return together(condition.any(), true);
        }
        if (condition.not() != null) {
            Boolean turned = of(condition.not());
            return turned == null ? null : !turned;
        }
        if (condition.holds() != null) {
            return !known.organizationKnown() ? null : holds(condition.holds());
        }
        KnownFact fact = known.facts().get(condition.fact());
        return fact == null ? null : ofFact(condition, fact.value().text());
    }

    private boolean holds(EligibilityRule rule) {
        return known.recognitions().stream()
                .anyMatch(one ->
                        one.scheme().equals(rule.scheme()) && rule.levels().contains(one.level()) && one.isHeldOn(on));
    }

    private @Nullable Boolean together(List<Condition> parts, boolean deciding) {
        boolean open = false;
        for (Condition part : parts) {
            Boolean one = of(part);
            if (one != null && one == deciding) {
                return deciding;
            }
            open |= one == null;
        }
        return open ? null : Boolean.valueOf(!deciding);
    }

    private @Nullable Boolean ofFact(Condition condition, String value) {
        if (condition.in() != null) {
            return condition.in().contains(value);
        }
        if (condition.is() != null) {
            return condition.is().toString().equals(value);
        }
        String threshold = condition.threshold();
        if (threshold == null) {
            for (DatedThreshold one : condition.thresholds()) {
                threshold = one.from().isAfter(on) ? threshold : one.value();
            }
        }
        return threshold == null
                ? null
                : compare(condition, new BigDecimal(value).compareTo(new BigDecimal(threshold)));
    }

    private static boolean compare(Condition condition, int sign) {
        return switch (condition.comparison()) {
            case AT_LEAST -> sign >= 0;
            case AT_MOST -> sign <= 0;
            case MORE_THAN -> sign > 0;
            case LESS_THAN -> sign < 0;
            case EQUAL_TO -> sign == 0;
        };
    }
}
