package org.mainspring.registry.consortium;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of consortia. */
public class ConsortiumQuery extends PageQuery {

    @RestQuery
    @Nullable @Parameter(description = "Only those that this organization leads.")
    public UUID leadOrganizationId;

    @RestQuery
    @Nullable @Parameter(description = "Only those that this organization is a member of; the lead is none.")
    public UUID organizationId;

    @RestQuery
    @Nullable @Size(max = 100) public String externalId;
}
