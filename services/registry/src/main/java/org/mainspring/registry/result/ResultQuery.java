package org.mainspring.registry.result;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.registry.verdict.Consequence;

/** Filters of the results of one evaluation. */
public class ResultQuery extends PageQuery {

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(description = "Code of a band of the rules, or NOT_FILED.", example = "UNQUALIFIED")
    public String verdict;

    @RestQuery
    @Nullable public Consequence consequence;

    @RestQuery
    @Nullable @Parameter(description = "Only those that are exempt; or only those that are evaluated.")
    public Boolean exempt;

    @RestQuery
    @Nullable @Parameter(description = "Only those that have filed; or only those that have not.")
    public Boolean filed;

    @RestQuery
    @Nullable @Parameter(description = "Only those that this organization holds now.")
    public UUID organizationId;

    @RestQuery
    @Nullable public UUID recognitionId;
}
