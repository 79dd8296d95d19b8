package org.mainspring.funding.clause;

import java.util.Locale;
import java.util.function.IntPredicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a number or a day must stand to a threshold; of days, the later is more. */
@Schema(description = "How a number or a day must stand to the threshold; of days, the later is more.")
public enum Comparison {
    AT_LEAST(sign -> sign >= 0),
    AT_MOST(sign -> sign <= 0),
    MORE_THAN(sign -> sign > 0),
    LESS_THAN(sign -> sign < 0),
    EQUAL_TO(sign -> sign == 0);

    private final IntPredicate holds;

    Comparison(IntPredicate holds) {
        this.holds = holds;
    }

    boolean holds(int sign) {
        return holds.test(sign);
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
