package org.mainspring.registry.agreement;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of agreements. */
public class AgreementQuery extends PageQuery {

    @RestQuery
    @Nullable @Parameter(description = "Only those that this organization is a party to.")
    public UUID organizationId;

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(description = "Code of a kind of agreement.")
    public String kind;

    @RestQuery
    @Nullable @Size(max = 100) public String externalId;
}
