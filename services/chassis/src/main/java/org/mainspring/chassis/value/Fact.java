package org.mainspring.chassis.value;

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

/** A value as a source tells it. What the source does not tell is absent, never zero. */
@Schema(
        description = "A value with the qualifier, unit, time, scope and source that it was published with.",
        example = "{\"value\":\"80000000000.00\",\"qualifier\":\"MORE_THAN\",\"unit\":\"CNY\",\"asOf\":\"2022-07-21\"}")
public record Fact(
        @Schema(type = SchemaType.STRING, description = "Decimal.", example = "3000")
        @NotNull @Digits(integer = 18, fraction = 6) @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.OrNumber.class)
        BigDecimal value,

        @NotNull Qualifier qualifier,
        @Size(min = 1, max = 60) @Nullable String unit,

        @Schema(description = "The day on which it held.") @Nullable LocalDate asOf,

        @Schema(
                description = "The period over which it held: a year, month or day, or two of them joined by a slash.",
                example = "2021/2025")
        @Period
        @Nullable String period,

        @Size(min = 1, max = 120) @Nullable String scope,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source,

        @Size(min = 1, max = 500) @Nullable String note) {}
