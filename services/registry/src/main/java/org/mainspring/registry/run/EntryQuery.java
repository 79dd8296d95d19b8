package org.mainspring.registry.run;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the entries of one ranking. */
public class EntryQuery extends PageQuery {

    @RestQuery
    @Nullable @Parameter(description = "Only those among the first, as many as the ranking lists; or only the others.")
    public Boolean listed;

    @RestQuery
    @Nullable @Size(min = 1, max = 60) @Parameter(description = "Only those that bear it.", example = "three leading industries")
    public String label;

    @RestQuery
    @Nullable public UUID organizationId;
}
