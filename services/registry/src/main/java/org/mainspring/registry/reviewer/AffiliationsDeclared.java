package org.mainspring.registry.reviewer;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A reviewer is bound to more organizations than was known; to which is not told. */
@FactType(aggregate = "reviewer", name = "affiliations-declared")
record AffiliationsDeclared(UUID reviewerId) implements DomainFact {

    @Override
    public String subject() {
        return reviewerId.toString();
    }
}
