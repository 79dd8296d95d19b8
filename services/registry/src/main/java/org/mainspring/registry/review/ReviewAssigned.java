package org.mainspring.registry.review;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A reviewer is asked for a score; of whom is not told. */
@FactType(aggregate = "review", name = "review-assigned")
record ReviewAssigned(UUID reviewId, UUID applicationId) implements DomainFact {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
