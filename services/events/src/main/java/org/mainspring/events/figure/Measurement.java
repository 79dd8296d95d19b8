package org.mainspring.events.figure;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.DecimalText;
import org.mainspring.chassis.value.Legible;
import org.mainspring.chassis.value.Period;
import org.mainspring.chassis.value.Qualifier;

/** A fact that says what it measures; the other members are those of {@link org.mainspring.chassis.value.Fact}. */
@Schema(
        description = "A fact that says what it measures.",
        example = "{\"measure\":\"technicalNeeds\",\"value\":\"2000\",\"qualifier\":\"MORE_THAN\",\"unit\":\"needs\"}")
public record Measurement(
        @Schema(description = "What is measured.", example = "technicalNeeds")
        @NotNull @Pattern(regexp = "^[A-Za-z][A-Za-z0-9]{0,59}$") String measure,

        @Schema(type = SchemaType.STRING, description = "Decimal.", example = "2000")
        @NotNull @Digits(integer = 18, fraction = 6) @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.OrNumber.class)
        BigDecimal value,

        @NotNull Qualifier qualifier,

        @Size(min = 1, max = 60) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String unit,

        @Schema(description = "The day on which it held.") @Nullable LocalDate asOf,

        @Schema(description = "The period over which it held: a year, month or day, or two of them joined by a slash.")
        @Period
        @Nullable String period,

        @Size(min = 1, max = 120) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String scope,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source,

        @Size(min = 1, max = 500) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String note) {}
