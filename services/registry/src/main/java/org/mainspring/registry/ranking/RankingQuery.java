package org.mainspring.registry.ranking;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of rankings. */
public class RankingQuery extends PageQuery {

    @RestQuery
    @Nullable public RankingKind kind;

    @RestQuery
    @Nullable @Parameter(description = "Published and withdrawn ones where absent; drafts are shown to registry officers only.")
    public RankingState state;

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") public String method;

    @RestQuery
    @Nullable public Integer year;

    @RestQuery
    @Nullable @Parameter(description = "Only those that have this organization among their candidates.")
    public UUID organizationId;

    @RestQuery
    @Nullable @Size(max = 100) public String externalId;
}
