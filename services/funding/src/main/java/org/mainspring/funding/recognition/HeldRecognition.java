package org.mainspring.funding.recognition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a recognition's state. */
public record HeldRecognition(
        UUID recognitionId,
        long version,
        UUID organizationId,
        String scheme,
        String level,
        RecognitionStatus status,
        @Nullable Integer batchYear,
        @Nullable LocalDate conferredOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate revokedOn,
        @Nullable String revocationReason) {

    /** A message that lacks one of these is not a state. */
    public HeldRecognition {
        Objects.requireNonNull(recognitionId);
        Objects.requireNonNull(organizationId);
        Objects.requireNonNull(scheme);
        Objects.requireNonNull(level);
        Objects.requireNonNull(status);
    }
}
