package org.mainspring.funding.condition;

import java.util.List;
import org.mainspring.funding.clause.Comparison;

/** Conditions as tests write them. */
public final class Conditions {

    private Conditions() {}

    public static Condition all(Condition... parts) {
        return new Condition(null, null, List.of(parts), null, null, null, null, null, null, null, null, null);
    }

    public static Condition any(Condition... parts) {
        return new Condition(null, null, null, List.of(parts), null, null, null, null, null, null, null, null);
    }

    public static Condition not(Condition part) {
        return new Condition(null, null, null, null, part, null, null, null, null, null, null, null);
    }

    public static Condition holds(String scheme, String... levels) {
        var rule = new EligibilityRule(scheme, List.of(levels));
        return new Condition(null, null, null, null, null, rule, null, null, null, null, null, null);
    }

    public static Condition in(String fact, String... words) {
        return new Condition(null, null, null, null, null, null, fact, List.of(words), null, null, null, null);
    }

    public static Condition is(String fact, boolean value) {
        return new Condition(null, null, null, null, null, null, fact, null, null, null, null, value);
    }

    public static Condition compare(String fact, Comparison comparison, String threshold) {
        return new Condition(null, null, null, null, null, null, fact, null, comparison, threshold, null, null);
    }

    public static Condition compare(String fact, Comparison comparison, DatedThreshold... thresholds) {
        return new Condition(
                null, null, null, null, null, null, fact, null, comparison, null, List.of(thresholds), null);
    }
}
