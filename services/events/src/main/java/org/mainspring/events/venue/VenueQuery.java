package org.mainspring.events.venue;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of an event's venues. */
public class VenueQuery extends PageQuery {

    @RestQuery
    @Nullable public VenueKind kind;

    @RestQuery
    @Nullable @Parameter(description = "Only those that belong to this one directly.")
    public UUID parentId;

    @RestQuery
    @Nullable @Size(max = 100) public String externalId;
}
