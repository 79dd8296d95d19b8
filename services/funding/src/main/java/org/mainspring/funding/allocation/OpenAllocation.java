package org.mainspring.funding.allocation;

import java.time.Instant;
import java.util.UUID;

/** One that can be drawn on, or could be but for a freeze. */
public record OpenAllocation(UUID id, UUID programmeId, UUID organizationId, Instant madeAt) {}
