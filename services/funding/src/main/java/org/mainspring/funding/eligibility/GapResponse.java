package org.mainspring.funding.eligibility;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.clause.Gap;

/** How much is between an organization and being eligible. */
@Schema(
        description =
                "How much is between an organization and being eligible; where one of several is enough, the nearest.")
public record GapResponse(
        @Schema(description = "Conditions that are known not to be met.", example = "1")
        int unmet,

        @Schema(description = "Conditions of which it is not known.", example = "0")
        int unknown,

        @Schema(
                type = SchemaType.STRING,
                description =
                        "Sum over the unmet ones: of a number the share of the threshold that is missing or too much, at most 1; of anything else 1.",
                example = "0.3200")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal shortfall) {

    public static @Nullable GapResponse of(@Nullable Gap gap) {
        return gap == null
                ? null
                : new GapResponse(gap.unmet(), gap.unknown(), gap.shortfall().setScale(4));
    }
}
