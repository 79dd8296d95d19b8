package org.mainspring.registry.review;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;

/** One reviewer's view of one application. */
public record ReviewResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        UUID applicationId,
        UUID reviewerId,
        ReviewStatus status,

        @Schema(type = SchemaType.STRING, example = "83.25") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal score,

        @Nullable String comment,
        @Nullable Instant scoredAt,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
