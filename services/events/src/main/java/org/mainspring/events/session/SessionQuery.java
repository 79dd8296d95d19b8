package org.mainspring.events.session;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of an event's sessions. */
public class SessionQuery extends PageQuery {

    @RestQuery
    @Nullable public SessionKind kind;

    @RestQuery
    @Nullable @Parameter(description = "Only those in which this person appears.")
    public UUID personId;

    @RestQuery
    @Nullable @Parameter(description = "Only those in which this organization appears.")
    public UUID organizationId;

    @RestQuery
    @Nullable @Size(max = 100) public String externalId;
}
