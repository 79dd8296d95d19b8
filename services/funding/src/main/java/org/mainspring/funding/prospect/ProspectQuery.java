package org.mainspring.funding.prospect;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.eligibility.Outcome;

/** For whom, for which day, and how many. */
public class ProspectQuery {

    @RestQuery
    @NotNull @Parameter(description = "An organization of the registry.")
    public UUID organizationId;

    @RestQuery
    @Nullable @Parameter(
            description = "By the rules in force and the facts as of this day; today where it is not given.",
            example = "2026-07-21")
    public LocalDate on;

    @RestQuery
    @Nullable @Parameter(description = "Only those with this answer.")
    public Outcome outcome;

    @RestQuery
    @Nullable @Min(1) @Max(200) @Parameter(description = "How many programmes, the nearest first; 50 where it is not given.")
    public Integer limit;
}
