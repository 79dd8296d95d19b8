package org.mainspring.registry.commitment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of commitments. */
public class CommitmentQuery extends PageQuery {

    @RestQuery
    @Nullable public UUID agreementId;

    @RestQuery
    @Nullable public UUID consortiumId;

    @RestQuery
    @Nullable @Parameter(description = "Only what this organization has committed itself to.")
    public UUID organizationId;

    @RestQuery
    @Nullable public CommitmentStatus status;

    @RestQuery
    @Nullable @Parameter(description = "Only those that are due before this day.")
    public LocalDate dueBefore;

    @RestQuery
    @Nullable @Parameter(
            description =
                    "With true, only those due before today (UTC) and neither done nor abandoned; with false, the others.")
    public Boolean overdue;

    @RestQuery
    @Nullable @Size(max = 100) public String externalId;
}
