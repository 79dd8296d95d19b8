package org.mainspring.registry.evaluation;

import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.registry.verdict.Tally;

/** An evaluation is over, everything that follows from it is told, and everyone may read its results. */
@FactType(aggregate = "evaluation", name = "evaluation-closed")
record EvaluationClosed(
        UUID evaluationId,
        String scheme,
        String level,
        int year,
        UUID rulesId,
        LocalDate closedOn,
        int evaluated,
        int exempt,
        Tally tally)
        implements DomainFact {

    @Override
    public String subject() {
        return evaluationId.toString();
    }
}
