package org.mainspring.funding.release;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** To which part of the life of a programme a release belongs; in the words of the standard. */
public enum ReleaseTag {
    PLANNING("planning"),
    PLANNING_UPDATE("planningUpdate"),
    AWARD("award"),
    AWARD_UPDATE("awardUpdate"),
    IMPLEMENTATION("implementation"),
    IMPLEMENTATION_UPDATE("implementationUpdate");

    private static final String ROOT = "org.mainspring.funding.";

    private static final Map<String, ReleaseTag> BY_FACT = Map.ofEntries(
            Map.entry(ROOT + "programme-announced.v1", PLANNING),
            Map.entry(ROOT + "programme-changed.v1", PLANNING_UPDATE),
            Map.entry(ROOT + "programme-status-changed.v1", PLANNING_UPDATE),
            Map.entry(ROOT + "commitment-confirmed.v1", PLANNING_UPDATE),
            Map.entry(ROOT + "commitment-reversed.v1", PLANNING_UPDATE),
            Map.entry(ROOT + "allocation-made.v1", AWARD),
            Map.entry(ROOT + "provider-named.v1", AWARD_UPDATE),
            Map.entry(ROOT + "allocation-frozen.v1", AWARD_UPDATE),
            Map.entry(ROOT + "allocation-lifted.v1", AWARD_UPDATE),
            Map.entry(ROOT + "allocation-closed.v1", AWARD_UPDATE),
            Map.entry(ROOT + "vouchers-issued.v1", AWARD),
            Map.entry(ROOT + "vouchers-lapsed.v1", AWARD_UPDATE),
            Map.entry(ROOT + "settlement-confirmed.v1", IMPLEMENTATION),
            Map.entry(ROOT + "drawdown-paid.v1", IMPLEMENTATION),
            Map.entry(ROOT + "drawdown-reversed.v1", IMPLEMENTATION_UPDATE),
            Map.entry(ROOT + "repayment-confirmed.v1", IMPLEMENTATION),
            Map.entry(ROOT + "repayment-reversed.v1", IMPLEMENTATION_UPDATE));

    private final String word;

    ReleaseTag(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    /** Of which facts there are releases. */
    static Set<String> facts() {
        return BY_FACT.keySet();
    }

    static @Nullable ReleaseTag of(String fact) {
        return BY_FACT.get(fact);
    }
}
