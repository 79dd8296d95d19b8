package org.mainspring.funding.ruleset;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.funding.condition.Condition;

/** A programme has other rules from a day on; told in the order of the programme's facts. */
@FactType(aggregate = "programme", name = "rule-set-added")
record RuleSetAdded(
        UUID ruleSetId,
        UUID programmeId,
        int number,
        LocalDate inForceFrom,
        Condition condition,
        @Nullable String note) implements DomainFact {

    @Override
    public String subject() {
        return programmeId.toString();
    }
}
