package org.mainspring.registry.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an application stands to one thing that the criteria ask for. */
public record Finding(
        FindingKind kind,

        @Schema(description = "The measure, the kind of evidence, or the lower level.", example = "RD_STAFF")
        String code,

        boolean mandatory,
        Outcome outcome,

        @Schema(type = SchemaType.STRING, description = "What was declared.", example = "162")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Nullable BigDecimal value) {

    /** Whether the applicant has still to say or show it. */
    boolean isLacking() {
        return mandatory && outcome == Outcome.MISSING && kind != FindingKind.LOWER_LEVEL;
    }

    boolean isInTheWay() {
        return mandatory && outcome != Outcome.MET;
    }
}
