package org.mainspring.funding.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Money;

/** A commitment is money now. */
@FactType(aggregate = "commitment", name = "commitment-confirmed")
record CommitmentConfirmed(
        UUID commitmentId, UUID programmeId, @Nullable UUID providerId, Money amount) implements DomainFact {

    @Override
    public String subject() {
        return commitmentId.toString();
    }
}
