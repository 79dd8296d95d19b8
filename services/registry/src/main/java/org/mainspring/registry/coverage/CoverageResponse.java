package org.mainspring.registry.coverage;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.observation.Gap;
import org.mainspring.registry.observation.ReportedFigure;
import org.mainspring.registry.observation.ReportedShare;

/** How many members of a roster hold a scheme on a day. */
public record CoverageResponse(
        UUID rosterId,
        String scheme,
        @Nullable String level,
        LocalDate validAt,

        @Schema(description = "Members that hold it.", example = "8")
        long numerator,

        @Schema(description = "All members, those too whom the registry does not know.", example = "10")
        long denominator,

        @Schema(
                description = "Members whom the registry does not know; whether they hold it is not known either.",
                example = "1")
        long unknown,

        @Schema(
                type = SchemaType.STRING,
                description = "Numerator of denominator in per cent, to six places.",
                example = "80")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal percent,

        @Schema(description = "False where percent is rounded; numerator and denominator never are.")
        boolean percentIsExact,

        @Schema(description = "The latest share of this roster that was reported up to that day, in per cent.")
        @Nullable ReportedFigure reported,

        @Schema(description = "In percentage points; absent where nobody reported.") @Nullable Gap gap) {

    static CoverageResponse of(ReportedShare share, Coverage coverage, @Nullable ReportedFigure reported) {
        return new CoverageResponse(
                share.rosterId(),
                share.scheme(),
                share.level(),
                share.until(),
                coverage.numerator(),
                coverage.denominator(),
                coverage.unknown(),
                coverage.percent(),
                coverage.percentIsExact(),
                reported,
                reported == null ? null : Gap.between(reported, coverage.percent(), share.until()));
    }
}
