package org.mainspring.registry.coverage;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the members are to hold, and when. */
public class CoverageQuery {

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(required = true, example = "ENTERPRISE_TECHNOLOGY_CENTRE")
    public String scheme;

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(description = "Of the scheme; any where absent.", example = "NATIONAL")
    public String level;

    @RestQuery
    @Nullable @Parameter(description = "Held on this day; today (UTC) where absent.", example = "2022-07-21")
    public LocalDate validAt;
}
