package org.mainspring.registry.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a recognition is on some days, as the history keeps it: members may be added, never changed. */
record RecognitionSnapshot(
        UUID organizationId,
        String scheme,
        String level,
        @Nullable Integer batchYear,
        @Nullable LocalDate conferredOn,
        @Nullable LocalDate expiresOn,
        RecognitionStatus status,
        @Nullable LocalDate revokedOn,
        @Nullable String revocationReason,
        @Nullable UUID upgradedTo,
        @Nullable String externalId,
        @Nullable String source,
        Instant createdAt,
        @Nullable Standing standing) {

    RecognitionSnapshot as(RecognitionStatus other) {
        return new RecognitionSnapshot(
                organizationId,
                scheme,
                level,
                batchYear,
                conferredOn,
                expiresOn,
                other,
                revokedOn,
                revocationReason,
                upgradedTo,
                externalId,
                source,
                createdAt,
                standing);
    }

    /** Whether the other says how this was conferred, whatever became of it since. */
    boolean isConferredAs(RecognitionSnapshot other) {
        return organizationId.equals(other.organizationId)
                && scheme.equals(other.scheme)
                && level.equals(other.level)
                && Objects.equals(batchYear, other.batchYear)
                && Objects.equals(conferredOn, other.conferredOn)
                && Objects.equals(expiresOn, other.expiresOn)
                && (other.externalId == null || other.externalId.equals(externalId))
                && Objects.equals(source, other.source);
    }

    RecognitionResponse response(UUID id, long version, Instant updatedAt) {
        return new RecognitionResponse(
                id,
                version,
                organizationId,
                scheme,
                level,
                batchYear,
                conferredOn,
                expiresOn,
                status,
                revokedOn,
                revocationReason,
                upgradedTo,
                externalId,
                source,
                createdAt,
                updatedAt,
                standing);
    }
}
