package org.mainspring.funding.ruleset;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.clause.Clause;
import org.mainspring.funding.clause.Place;
import org.mainspring.funding.condition.Condition;
import org.mainspring.funding.condition.EligibilityRule;
import org.mainspring.funding.condition.ReadCondition;

/**
 * A programme with the rules that are in force on a day.
 *
 * @param sponsorId whose officers administer it
 * @param stated the rule that was announced with the programme, which counts until there is a rule set
 * @param ruleSet {@code null} before the first one
 */
public record ProgrammeRule(
        UUID programmeId,
        Names names,
        @Nullable UUID sponsorId,
        @Nullable EligibilityRule stated,
        @Nullable RuleSetInForce ruleSet) {

    /** One version of rules. */
    public record RuleSetInForce(int number, LocalDate inForceFrom, Condition condition) {}

    /** What has to be true; {@code null} where the programme says nothing that could be checked. */
    public @Nullable Clause clause() {
        if (ruleSet != null) {
            return ReadCondition.clauseOf(ruleSet.condition());
        }
        return stated == null ? null : stated.at(Place.ROOT);
    }
}
