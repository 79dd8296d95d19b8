package org.mainspring.registry.method;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.json.DecimalText;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.scoring.Direction;
import org.mainspring.registry.scoring.Normalisation;
import org.mainspring.registry.scoring.WeightedIndicator;

/** One thing that a method looks at. */
@Embeddable
public record Indicator(
        @Schema(example = "RD_SPEND") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,31}$") String code,

        @NotNull @Valid @Embedded Names names,

        @Schema(
                type = SchemaType.STRING,
                description = "Its share of the whole: above 0, at most six decimals.",
                example = "0.25")
        @NotNull @Digits(integer = 1, fraction = 6) @DecimalMin("0.000001") @DecimalMax("1") @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        BigDecimal weight,

        @NotNull @Enumerated(EnumType.STRING) Direction direction,
        @NotNull @Enumerated(EnumType.STRING) Normalisation normalisation) {

    WeightedIndicator weighted() {
        return new WeightedIndicator(code, weight, direction, normalisation);
    }
}
