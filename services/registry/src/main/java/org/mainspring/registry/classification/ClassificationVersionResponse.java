package org.mainspring.registry.classification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;

/** One version of a classification; it never changes. */
public record ClassificationVersionResponse(
        String classification,
        int number,
        @JsonIgnore @Schema(hidden = true) long version,

        @Schema(description = "The first day on which it is in force; it is until that of the next.")
        LocalDate validFrom,

        List<Category> categories,

        @Schema(description = "What became of categories of the version before; absent where nothing is told.")
        @Nullable List<Correspondence> correspondences,

        @Nullable String source,
        @Nullable String note,
        Instant createdAt)
        implements Versioned {}
