package org.mainspring.funding.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.admission.Filing;
import org.mainspring.funding.decision.Decision;
import org.mainspring.funding.decision.DecisionResponse;
import org.mainspring.funding.decision.Finding;

/** An application as it stands, whether it was just written or read. */
record ApplicationRecord(
        UUID id,
        long version,
        UUID programmeId,
        UUID windowId,
        UUID organizationId,
        ApplicationStatus status,
        Filing filing,
        List<String> missing,
        @Nullable String remark,
        @Nullable LocalDate mendUntil,
        @Nullable Instant submittedAt,
        @Nullable Finding finding,
        @Nullable Decision decision,
        Instant createdAt,
        Instant updatedAt) {

    ApplicationResponse response() {
        return new ApplicationResponse(
                id,
                version,
                programmeId,
                windowId,
                organizationId,
                filing.providerId(),
                status,
                filing.amount(),
                filing.purpose(),
                filing.answers(),
                filing.documents(),
                missing.isEmpty() ? null : missing,
                remark,
                mendUntil,
                submittedAt,
                finding,
                decision == null
                        ? null
                        : DecisionResponse.of(decision, filing.amount().currency()),
                createdAt,
                updatedAt);
    }
}
