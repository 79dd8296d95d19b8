package org.mainspring.registry.round;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A round takes no more applications; so many of them are under review. */
@FactType(aggregate = "round", name = "round-review-started")
record RoundReviewStarted(
        UUID roundId, int applications, @Nullable String closedEarlyFor) implements DomainFact {

    @Override
    public String subject() {
        return roundId.toString();
    }
}
