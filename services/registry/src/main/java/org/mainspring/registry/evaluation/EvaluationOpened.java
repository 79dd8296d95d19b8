package org.mainspring.registry.evaluation;

import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** Whoever holds a level of a scheme is evaluated; by which rules, and how many they are. */
@FactType(aggregate = "evaluation", name = "evaluation-opened")
record EvaluationOpened(
        UUID evaluationId,
        String scheme,
        String level,
        int year,
        UUID rulesId,
        LocalDate openedOn,
        int evaluated,
        int exempt)
        implements DomainFact {

    @Override
    public String subject() {
        return evaluationId.toString();
    }
}
