package org.mainspring.funding.window;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of windows. */
public class WindowQuery extends PageQuery {

    @RestQuery
    @Nullable public UUID programmeId;

    @RestQuery
    @Nullable @Parameter(description = "Only those that are open at this moment.", example = "2026-03-15T00:00:00Z")
    public Instant openAt;
}
