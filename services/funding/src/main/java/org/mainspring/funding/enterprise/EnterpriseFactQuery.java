package org.mainspring.funding.enterprise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of facts about an enterprise. */
public class EnterpriseFactQuery extends PageQuery {

    @RestQuery
    @NotNull @Parameter(
            description =
                    "An organization of the registry; to an enterprise, its own; to an officer of a sponsor, one that has applied to its programmes.")
    public UUID organizationId;

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(example = "EMPLOYEES")
    public String fact;
}
