package org.mainspring.funding.programme;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of programmes. */
public class ProgrammeQuery extends PageQuery {

    @RestQuery
    @Nullable @Size(min = 1, max = 200) @Parameter(description = "Words of a name, in either language; all must occur.", example = "专项金融")
    public String q;

    @RestQuery
    @Nullable public ProgrammeKind kind;

    @RestQuery
    @Nullable public ProgrammeStatus status;

    @RestQuery
    @Nullable @Parameter(description = "Only those for which this organization answers.")
    public UUID sponsorId;

    @RestQuery
    @Nullable @Parameter(description = "Only those to which this organization gives money.")
    public UUID providerId;

    @RestQuery
    @Nullable @Size(max = 100) public String externalId;
}
