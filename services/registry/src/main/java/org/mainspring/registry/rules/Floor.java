package org.mainspring.registry.rules;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.json.DecimalText;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.verdict.HardFloor;

/** A minimum without which no score helps. */
@Embeddable
public record Floor(
        @Schema(description = "What is measured.", example = "RD_STAFF")
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,31}$") String measure,

        @NotNull @Valid @Embedded Names names,

        @Schema(type = SchemaType.STRING, description = "Decimal; to have exactly this is enough.", example = "150")
        @NotNull @Digits(integer = 18, fraction = 6) @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        BigDecimal minimum,

        @Schema(example = "people") @NotBlank @Size(max = 40) String unit,

        @Schema(
                description =
                        "Code of the band that whoever is below it falls into, unless the score leads to a worse one.",
                example = "UNQUALIFIED")
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String band) {

    HardFloor hard() {
        return new HardFloor(measure, minimum, unit, band);
    }
}
