package org.mainspring.funding.allocation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why nothing can be drawn. */
public record Freeze(String reason, @Nullable UUID recognitionId, Instant since) {}
