package org.mainspring.funding.factkind;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.knowledge.ValueType;

/** A kind of fact; it never changes. */
public record FactKindResponse(
        String code,
        @JsonIgnore @Schema(hidden = true) long version,
        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName,

        ValueType type,
        @Nullable String unit,

        @Schema(description = "The least that a value or a threshold can be.", example = "0") @Nullable String minimum,

        @Schema(description = "The most that a value or a threshold can be.", example = "1") @Nullable String maximum,

        @Schema(description = "Whether values and thresholds are whole numbers.")
        boolean wholeNumber,

        FactOrigin origin,

        @Schema(description = "Whether only the enterprise itself and officers may know the values.")
        boolean confidential,

        Instant createdAt)
        implements Versioned {}
