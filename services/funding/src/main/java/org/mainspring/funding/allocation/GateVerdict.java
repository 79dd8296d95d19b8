package org.mainspring.funding.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether an allocation may be drawn on by what is known of recognitions now.
 *
 * @param reason why not; {@code null} where it may
 * @param recognitionId the recognition that is missing, where there was one
 */
public record GateVerdict(
        UUID allocationId,
        @Nullable String reason,
        @Nullable UUID recognitionId) {}
