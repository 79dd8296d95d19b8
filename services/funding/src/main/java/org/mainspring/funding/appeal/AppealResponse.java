package org.mainspring.funding.appeal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appeal against a rejection. */
public record AppealResponse(
        UUID applicationId,
        String grounds,
        Instant filedAt,
        @Nullable AppealOutcome outcome,
        @Nullable String reasons,
        @Nullable Instant decidedAt) {}
