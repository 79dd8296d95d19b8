package org.mainspring.registry.method;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.registry.scoring.MissingValueRule;
import org.mainspring.registry.scoring.TieRule;

/** One version of a method; it never changes. */
public record MethodVersionResponse(
        String method,
        int number,
        @JsonIgnore @Schema(hidden = true) long version,

        @Schema(description = "The first day on which it is in force; it is until that of the next.")
        LocalDate validFrom,

        List<Indicator> indicators,
        MissingValueRule missingValues,
        TieRule ties,
        @Nullable String note,
        Instant createdAt)
        implements Versioned {}
