package org.mainspring.registry.review;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A score was given; which is not told. */
@FactType(aggregate = "review", name = "review-scored")
record ReviewScored(UUID reviewId, UUID applicationId) implements DomainFact {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
