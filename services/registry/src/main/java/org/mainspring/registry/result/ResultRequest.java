package org.mainspring.registry.result;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.DecimalText;

/** What is filed of one recognition. */
@Schema(example = """
                {"recognitionId": "0197f0a0-6b80-7a11-8c22-1d3e5f708101", "score": "91.25",
                 "measures": {"RD_STAFF": "412", "RD_EQUIPMENT": "86000000.00", "RD_SPEND": "154000000.00"}}""")
public record ResultRequest(
        @NotNull UUID recognitionId,

        @Schema(type = SchemaType.STRING, description = "0 to 100, at most two decimals.", example = "91.25")
        @NotNull @Digits(integer = 3, fraction = 2) @DecimalMin("0") @DecimalMax("100") @JsonDeserialize(using = DecimalText.class)
        BigDecimal score,

        @Schema(
                description = "A value for each floor of the rules, and for nothing else, by the codes of the measures:"
                        + " decimals of up to 18 digits before the point and 6 after it.")
        @JsonDeserialize(contentUsing = DecimalText.OrNumber.class)
        @Size(max = 10) @Nullable Map<@Size(max = 32) String, @Nullable BigDecimal> measures) {

    Map<String, @Nullable BigDecimal> allMeasures() {
        return Objects.requireNonNullElse(measures, Map.of());
    }
}
