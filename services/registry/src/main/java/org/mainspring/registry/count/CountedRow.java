package org.mainspring.registry.count;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.observation.Gap;
import org.mainspring.registry.observation.ReportedFigure;

/** One count beside what was reported of it. */
public record CountedRow(
        @Schema(
                description =
                        "The level, district, year ... that is counted; absent for those of whom it is not known.",
                example = "NATIONAL")
        @Nullable String key,

        @Schema(description = "Of a level, in the language of Accept-Language.") @Nullable String displayName,

        @Schema(description = "The day of the count.") LocalDate validAt,

        @Schema(description = "Organizations that hold it, each once.", example = "3")
        long computed,

        @Schema(description = "The latest report up to that day; absent where nobody reported.") @Nullable ReportedFigure reported,

        @Schema(description = "Absent where nobody reported.") @Nullable Gap gap) {

    static CountedRow of(
            @Nullable String key,
            @Nullable String displayName,
            LocalDate validAt,
            long computed,
            @Nullable ReportedFigure reported) {
        Gap gap = reported == null ? null : Gap.between(reported, BigDecimal.valueOf(computed), validAt);
        return new CountedRow(key, displayName, validAt, computed, reported, gap);
    }
}
