package org.mainspring.registry.application;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.registry.assessment.Assessment;
import org.mainspring.registry.assessment.PlacingOutcome;
import org.mainspring.registry.filing.DeclaredValue;
import org.mainspring.registry.filing.Evidence;
import org.mainspring.registry.party.NamedReference;

/** An application, held against the criteria of its round as it is now. */
public record ApplicationResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        @JsonIgnore @Schema(hidden = true) long beside,
        UUID roundId,

        @Schema(description = "The applicant.") NamedReference organization,
        ApplicationStatus status,
        @Nullable List<DeclaredValue> values,
        @Nullable List<Evidence> evidence,
        @Nullable String note,

        @Schema(description = "Each thing that the criteria ask for: met, not met or missing.")
        Assessment assessment,

        @Schema(description = "Why it was returned, decided otherwise than by the scores, withdrawn or not conferred.")
        @Nullable String remark,

        @Nullable Instant submittedAt,

        @Schema(description = "Among all of the round, once it is decided.") @Nullable Integer rank,

        @Schema(type = SchemaType.STRING, example = "83.2500") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal meanScore,

        @Schema(description = "How many scores counted.") @Nullable Integer reviews,

        @Schema(description = "What the scores alone would have it; the decision may deviate with a remark.") @Nullable PlacingOutcome outcome,

        @Nullable UUID recognitionId,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
