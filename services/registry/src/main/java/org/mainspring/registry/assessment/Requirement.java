package org.mainspring.registry.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.DecimalText;
import org.mainspring.chassis.value.Names;

/** What a declared value must reach. */
@Schema(example = """
                {"measure": "RD_STAFF", "names": {"zh": "研发人员", "en": "R&D staff"}, "comparison": "AT_LEAST", "threshold": "150",
                 "unit": "persons", "mandatory": true}""")
public record Requirement(
        @Schema(example = "RD_STAFF") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,31}$") String measure,

        @NotNull @Valid Names names,
        @NotNull Comparison comparison,

        @Schema(type = SchemaType.STRING, description = "Decimal, exact.", example = "150")
        @NotNull @Digits(integer = 18, fraction = 6) @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        BigDecimal threshold,

        @Schema(description = "In which values are declared too.", example = "persons")
        @Size(min = 1, max = 60) @Nullable String unit,

        @Schema(description = "Whoever misses a mandatory one is not selected.") @NotNull Boolean mandatory) {

    Finding assess(@Nullable BigDecimal value) {
        Outcome outcome = value == null ? Outcome.MISSING : Outcome.of(comparison.holds(value, threshold));
        return new Finding(FindingKind.REQUIREMENT, measure, mandatory, outcome, value);
    }
}
