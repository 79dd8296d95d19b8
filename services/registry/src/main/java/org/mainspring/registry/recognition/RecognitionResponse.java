package org.mainspring.registry.recognition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;

/** A recognition. Dates that the source does not tell are absent. */
public record RecognitionResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        UUID organizationId,
        String scheme,
        String level,
        @Nullable Integer batchYear,
        @Nullable LocalDate conferredOn,
        @Nullable LocalDate expiresOn,
        RecognitionStatus status,
        @Nullable LocalDate revokedOn,
        @Nullable String revocationReason,

        @Schema(description = "The recognition at a higher level that took its place on expiresOn.") @Nullable UUID upgradedTo,

        @Nullable String externalId,
        @Nullable String source,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "Once it was evaluated.") @Nullable Standing standing)
        implements Versioned {}
