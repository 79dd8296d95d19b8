package org.mainspring.funding.figure;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Qualifier;

/**
 * What was announced beside what the ledger says.
 *
 * @param gap announced less computed; a bound and no number unless the announcement is exact
 */
public record ComparedFigure(
        @Schema(description = "As its source tells it; absent where nothing was announced.") @Nullable Fact announced,

        @Schema(type = SchemaType.STRING, example = "80000000001.00") @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal computed,

        @Schema(
                type = SchemaType.STRING,
                description = "Announced less computed; below zero where the ledger shows more.",
                example = "-1.00")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Nullable BigDecimal gap,

        @Schema(
                description =
                        "Whether the ledger bears the announcement out; absent where its words are too vague to tell.")
        @Nullable Boolean agrees) {

    static ComparedFigure of(@Nullable Fact announced, BigDecimal computed) {
        return announced == null
                ? new ComparedFigure(null, computed, null, null)
                : new ComparedFigure(
                        announced, computed, announced.value().subtract(computed), agrees(announced, computed));
    }

    private static @Nullable Boolean agrees(Fact announced, BigDecimal computed) {
        int compared = computed.compareTo(announced.value());
        if (announced.qualifier() == Qualifier.EXACT) {
            return compared == 0;
        }
        return announced.qualifier() == Qualifier.MORE_THAN ? compared > 0 : null;
    }
}
