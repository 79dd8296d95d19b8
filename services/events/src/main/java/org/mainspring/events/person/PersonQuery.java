package org.mainspring.events.person;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of people. */
public class PersonQuery extends PageQuery {

    @RestQuery
    @Nullable @Size(min = 1, max = 200) @Parameter(description = "Words of a name, in either language; all must occur.", example = "芮文彪")
    public String q;

    @RestQuery
    @Nullable @Parameter(description = "Only those who hold or held a role in this organization.")
    public UUID organizationId;

    @RestQuery
    @Nullable @Size(max = 100) public String externalId;
}
