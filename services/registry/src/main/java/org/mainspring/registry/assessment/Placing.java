package org.mainspring.registry.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an application stands among all of its round. */
public record Placing(
        UUID applicationId,
        int rank,

        @Schema(
                type = SchemaType.STRING,
                description = "Of the scores that count, to four decimals.",
                example = "83.2500")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Nullable BigDecimal meanScore,

        @Schema(description = "How many scores count.") int reviews,
        PlacingOutcome outcome) {

    public boolean isSelected() {
        return outcome == PlacingOutcome.SELECTED;
    }
}
