package org.mainspring.registry.history;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** As of when a record is read. */
public class AsOfQuery {

    @RestQuery
    @Nullable @Parameter(description = "As it was valid on this day; today where absent.", example = "2021-05-01")
    public LocalDate validAt;

    @RestQuery
    @Nullable @Parameter(description = "As far as was known at this instant; now where absent.", example = "2022-01-01T00:00:00Z")
    public Instant knownAt;

    /** Whether neither is given, so that the present record is meant. */
    public boolean isNow() {
        return validAt == null && knownAt == null;
    }
}
