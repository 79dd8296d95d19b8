package org.mainspring.funding.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact about an enterprise; it never changes. What is said later of the same day goes before it. */
public record EnterpriseFactResponse(
        UUID id,
        UUID organizationId,
        String fact,

        @Schema(example = "182") String value,

        @Nullable String unit,
        LocalDate asOf,

        @Schema(description = "An officer has seen the proof; else the enterprise says so itself.")
        boolean verified,

        @Nullable String source,
        Instant recordedAt) {}
