package org.mainspring.registry.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.assessment.Assessment;
import org.mainspring.registry.assessment.PlacingOutcome;
import org.mainspring.registry.filing.Filing;
import org.mainspring.registry.party.NamedReference;

/** An application without what stands beside it. */
record ApplicationRecord(
        UUID id,
        long version,
        UUID roundId,
        ApplicationStatus status,
        Filing filing,
        @Nullable String remark,
        @Nullable Instant submittedAt,
        @Nullable Integer rank,
        @Nullable BigDecimal meanScore,
        @Nullable Integer reviews,
        @Nullable PlacingOutcome outcome,
        @Nullable UUID recognitionId,
        Instant createdAt,
        Instant updatedAt) {

    /** @param beside grows when the organization or what it holds changes */
    ApplicationResponse response(NamedReference organization, Assessment assessment, long beside) {
        return new ApplicationResponse(
                id,
                version,
                beside,
                roundId,
                organization,
                status,
                filing.values(),
                filing.evidence(),
                filing.note(),
                assessment,
                remark,
                submittedAt,
                rank,
                meanScore,
                reviews,
                outcome,
                recognitionId,
                createdAt,
                updatedAt);
    }
}
