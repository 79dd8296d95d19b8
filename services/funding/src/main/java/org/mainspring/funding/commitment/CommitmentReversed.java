package org.mainspring.funding.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A commitment was a mistake and is taken back. */
@FactType(aggregate = "commitment", name = "commitment-reversed")
record CommitmentReversed(
        UUID commitmentId, UUID programmeId, @Nullable UUID providerId) implements DomainFact {

    @Override
    public String subject() {
        return commitmentId.toString();
    }
}
