package org.mainspring.funding.eligibility;

import java.util.Collection;
import org.mainspring.funding.clause.Truth;

/** The answer of a rule, and of all rules of a programme together. */
public enum Outcome {
    ELIGIBLE,
    UNKNOWN,
    NOT_ELIGIBLE;

    /** All must say yes: one no decides, else one gap leaves it open. */
    static Outcome all(Collection<Outcome> outcomes) {
        return outcomes.stream().reduce(ELIGIBLE, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** What the truth of all that is asked means for whoever asks. */
    public static Outcome of(Truth truth) {
        return truth == Truth.TRUE ? ELIGIBLE : truth == Truth.FALSE ? NOT_ELIGIBLE : UNKNOWN;
    }
}
