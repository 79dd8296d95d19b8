package org.mainspring.registry.recognition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others keep of a recognition, on the compacted topic. A copy with a higher version is never replaced by a lower. */
record RecognitionState(
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
        @Nullable String revocationReason,
        @Nullable UUID upgradedTo,
        @Nullable Standing standing) {}
