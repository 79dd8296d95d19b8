package org.mainspring.registry.observation;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Qualifier;

/** What is missing between a count and what a source reports. */
public record Gap(
        @Schema(
                type = SchemaType.STRING,
                description = "Reported less computed; below zero where more is registered than reported.",
                example = "90")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal value,

        @Schema(description = "That of the report: unless it is EXACT, the gap is a bound and no number.")
        Qualifier qualifier,

        @Schema(description = "How many days lie between the report and the count; absent where both are of one day.")
        @Nullable Long daysApart) {

    /** @param day of the count */
    public static Gap between(ReportedFigure reported, BigDecimal computed, LocalDate day) {
        long days = Math.abs(ChronoUnit.DAYS.between(reported.asOf(), day));
        return new Gap(
                reported.fact().value().subtract(computed), reported.fact().qualifier(), days == 0 ? null : days);
    }
}
