package org.mainspring.funding.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.admission.Answer;
import org.mainspring.funding.decision.DecisionResponse;
import org.mainspring.funding.decision.Finding;
import org.mainspring.funding.document.Document;

/** An application to a programme. */
public record ApplicationResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        UUID programmeId,
        UUID windowId,

        @Schema(description = "The applicant.") UUID organizationId,

        @Schema(description = "To whom it is directed, or who reviews it.") @Nullable UUID providerId,

        ApplicationStatus status,
        Money amount,
        String purpose,
        @Nullable List<Answer> answers,
        @Nullable List<Document> documents,

        @Schema(description = "Kinds of documents that are mandatory and not there.") @Nullable List<String> missing,

        @Schema(description = "Why it was returned or withdrawn.") @Nullable String remark,

        @Schema(
                description =
                        "The last day, in the programme's time zone, on which what was returned can be submitted again after the window has closed.")
        @Nullable LocalDate mendUntil,

        @Nullable Instant submittedAt,

        @Schema(description = "What was found of the applicant when it was submitted.") @Nullable Finding eligibility,

        @Nullable DecisionResponse decision,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
