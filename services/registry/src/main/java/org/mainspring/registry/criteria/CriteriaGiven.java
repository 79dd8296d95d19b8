package org.mainspring.registry.criteria;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.registry.assessment.EvidenceKind;
import org.mainspring.registry.assessment.LowerLevel;
import org.mainspring.registry.assessment.Requirement;

/** A level of a scheme asks for this from a day on. */
@FactType(aggregate = "criteria", name = "criteria-given")
record CriteriaGiven(
        UUID criteriaId,
        String scheme,
        String level,
        int number,
        LocalDate validFrom,
        List<Requirement> requirements,
        List<EvidenceKind> evidence,
        int leastReviews,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal passMark,
        @Nullable LowerLevel lowerLevel,
        @Nullable String note)
        implements DomainFact {

    @Override
    public String subject() {
        return criteriaId.toString();
    }
}
