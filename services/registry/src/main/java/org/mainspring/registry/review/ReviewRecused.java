package org.mainspring.registry.review;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A reviewer is bound to the applicant: a score of this review does not count. */
@FactType(aggregate = "review", name = "review-recused")
record ReviewRecused(UUID reviewId, UUID applicationId) implements DomainFact {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
