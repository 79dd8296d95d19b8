package org.mainspring.events.outcome;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.events.proposal.ProposedRecognition;
import org.mainspring.events.proposal.Release;

/** A session brings something about; the owner of its kind makes or acknowledges the record, or refuses to. */
@FactType(aggregate = "outcome", name = "outcome-proposed")
record OutcomeProposed(
        UUID outcomeId,
        UUID eventId,
        UUID sessionId,
        OutcomeKind kind,
        @Nullable UUID recordId,
        @Nullable ProposedRecognition recognition,
        @Nullable Release release,
        @Nullable String source)
        implements DomainFact {

    @Override
    public String subject() {
        return outcomeId.toString();
    }
}
