package org.mainspring.events.outcome;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** The owner refuses an outcome, with the reason for machines and for people. */
@FactType(aggregate = "outcome", name = "outcome-refused")
record OutcomeRefused(UUID outcomeId, UUID eventId, UUID sessionId, OutcomeKind kind, String code, String detail)
        implements DomainFact {

    @Override
    public String subject() {
        return outcomeId.toString();
    }
}
