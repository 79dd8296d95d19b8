package org.mainspring.funding.ruleset;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** Rules that were to be in force one day never will be; told in the order of the programme's facts. */
@FactType(aggregate = "programme", name = "rule-set-withdrawn")
record RuleSetWithdrawn(UUID ruleSetId, UUID programmeId, int number) implements DomainFact {

    @Override
    public String subject() {
        return programmeId.toString();
    }
}
