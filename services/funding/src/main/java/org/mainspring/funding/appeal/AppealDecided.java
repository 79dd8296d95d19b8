package org.mainspring.funding.appeal;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** An appeal is decided; one that is upheld opens the application again. */
@FactType(aggregate = "application", name = "appeal-decided")
record AppealDecided(UUID applicationId, AppealOutcome outcome) implements DomainFact {

    @Override
    public String subject() {
        return applicationId.toString();
    }
}
