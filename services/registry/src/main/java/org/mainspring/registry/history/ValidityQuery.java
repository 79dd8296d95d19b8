package org.mainspring.registry.history;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/** The days on which a change is valid. */
public class ValidityQuery {

    @RestQuery
    @Nullable @Parameter(
            description =
                    "The first day on which the change is valid; today where absent. A day in the past corrects what was valid then, not what was known then.",
            example = "2021-05-01")
    public LocalDate validFrom;

    @RestQuery
    @Nullable @Parameter(description = "The first day on which it no longer is; for good where absent.")
    public LocalDate validTo;

    /** @throws Refusal where the days lie ahead, or are none */
    public ValidPeriod period(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var period = new ValidPeriod(Objects.requireNonNullElse(validFrom, today), validTo);
        if (validFrom != null && validFrom.isAfter(today)) {
            throw Refusal.badParameter(
                    "validFrom", "LIES_AHEAD", "What is valid from a day to come is told on that day.");
        }
        if (period.isEmpty()) {
            throw Refusal.badParameter("validTo", "NOT_AFTER_START", "validTo must come after validFrom.");
        }
        return period;
    }
}
