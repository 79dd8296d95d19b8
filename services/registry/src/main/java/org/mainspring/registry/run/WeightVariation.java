package org.mainspring.registry.run;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.json.DecimalText;
import org.mainspring.registry.scoring.Perturbation;

/** How weights are varied to see how firmly each rank stands. */
@Schema(example = "{\"percent\": \"10\", \"draws\": 10000, \"seed\": 2022}")
public record WeightVariation(
        @Schema(
                type = SchemaType.STRING,
                description = "In each draw, each weight is moved up or down by up to so much; 0 to 50, two decimals.",
                example = "10")
        @NotNull @Digits(integer = 2, fraction = 2) @DecimalMin("0") @DecimalMax("50") @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.OrNumber.class)
        BigDecimal percent,

        @NotNull @Min(1) @Max(10_000) Integer draws,

        @Schema(description = "The same seed draws the same weights.") @NotNull @Min(0) @Max(9_007_199_254_740_991L) Long seed) {

    Perturbation perturbation() {
        return new Perturbation(percent, draws, seed);
    }
}
