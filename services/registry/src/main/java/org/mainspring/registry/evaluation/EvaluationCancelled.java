package org.mainspring.registry.evaluation;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** An evaluation came to nothing; nobody was renewed, warned or revoked by it. */
@FactType(aggregate = "evaluation", name = "evaluation-cancelled")
record EvaluationCancelled(UUID evaluationId, String reason) implements DomainFact {

    @Override
    public String subject() {
        return evaluationId.toString();
    }
}
