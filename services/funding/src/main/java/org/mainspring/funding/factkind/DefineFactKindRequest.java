package org.mainspring.funding.factkind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.knowledge.ValueType;

/** A kind of fact that can be recorded of enterprises from now on, and that rules can ask about. */
@Schema(example = """
                {"code": "PATENTS", "names": {"zh": "授权发明专利", "en": "Invention patents granted"}, "type": "NUMBER", "unit": "patents",
                 "minimum": "0", "wholeNumber": true, "confidential": false}""")
public record DefineFactKindRequest(
        @Schema(example = "PATENTS") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String code,

        @NotNull @Valid Names names,
        @NotNull ValueType type,

        @Schema(description = "Only of numbers.", example = "patents")
        @Size(min = 1, max = 40) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String unit,

        @Schema(description = "Only of numbers: the least that a value or a threshold can be.", example = "0")
        @Pattern(regexp = BOUND) @Nullable String minimum,

        @Schema(description = "Only of numbers: the most that a value or a threshold can be.", example = "1000000")
        @Pattern(regexp = BOUND) @Nullable String maximum,

        @Schema(description = "Only of numbers: whether they are whole ones.") @Nullable Boolean wholeNumber,

        @Schema(description = "Whether only the enterprise itself and officers may know the values.") @NotNull Boolean confidential) {

    private static final String BOUND = "^-?[0-9]{1,18}(\\.[0-9]{1,6})?$";

    Bounds bounds() {
        return new Bounds(number(minimum), number(maximum), Boolean.TRUE.equals(wholeNumber));
    }

    private static @Nullable BigDecimal number(@Nullable String bound) {
        return bound == null ? null : new BigDecimal(bound);
    }
}
