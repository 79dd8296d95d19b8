package org.mainspring.registry.criteria;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.registry.assessment.EvidenceKind;
import org.mainspring.registry.assessment.LowerLevel;
import org.mainspring.registry.assessment.Requirement;

/** One version of the criteria of a level; it never changes. */
public record CriteriaResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        String scheme,
        String level,

        @Schema(description = "Counted from 1 at each level.")
        int number,

        @Schema(description = "The first day on which they are in force; they are until that of the next.")
        LocalDate validFrom,

        List<Requirement> requirements,
        List<EvidenceKind> evidence,
        int leastReviews,

        @Schema(type = SchemaType.STRING, example = "60.00") @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal passMark,

        @Nullable LowerLevel lowerLevel,
        @Nullable String note,
        Instant createdAt)
        implements Versioned {}
