package org.mainspring.events.outcome;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** The owner has the record of an outcome. */
@FactType(aggregate = "outcome", name = "outcome-confirmed")
record OutcomeConfirmed(UUID outcomeId, UUID eventId, UUID sessionId, OutcomeKind kind, UUID recordId)
        implements DomainFact {

    @Override
    public String subject() {
        return outcomeId.toString();
    }
}
