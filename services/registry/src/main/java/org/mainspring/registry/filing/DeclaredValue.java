package org.mainspring.registry.filing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.DecimalText;
import org.mainspring.chassis.value.Period;

/** What an applicant says of itself. */
@Schema(example = """
                {"measure": "RD_STAFF", "value": "162", "asOf": "2021-12-31"}""")
public record DeclaredValue(
        @Schema(description = "One that the criteria of the round ask for.", example = "RD_STAFF")
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,31}$") String measure,

        @Schema(type = SchemaType.STRING, description = "Decimal, exact, in the unit of the criteria.", example = "162")
        @NotNull @Digits(integer = 18, fraction = 6) @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        BigDecimal value,

        @Schema(description = "A year, month or day, or two of them joined by a slash.", example = "2021")
        @Period
        @Nullable String period,

        @Schema(description = "The day on which it held.") @Nullable LocalDate asOf) {}
