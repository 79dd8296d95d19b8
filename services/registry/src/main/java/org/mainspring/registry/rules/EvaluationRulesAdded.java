package org.mainspring.registry.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.registry.verdict.Consequence;

/** A level of a scheme is evaluated so from a day on. */
@FactType(aggregate = "evaluation-rules", name = "evaluation-rules-added")
record EvaluationRulesAdded(
        UUID rulesId,
        String scheme,
        String level,
        int number,
        LocalDate validFrom,
        int cycleYears,
        List<Band> bands,
        List<Floor> floors,
        Consequence notFiled,
        boolean secondWarningRevokes,
        @Nullable String note,
        @Nullable String source)
        implements DomainFact {

    @Override
    public String subject() {
        return rulesId.toString();
    }
}
