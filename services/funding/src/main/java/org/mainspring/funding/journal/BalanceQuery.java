package org.mainspring.funding.journal;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whose balances, and when. */
public class BalanceQuery {

    @RestQuery
    @Nullable public UUID programmeId;

    @RestQuery
    @Nullable public UUID providerId;

    @RestQuery
    @Nullable public UUID allocationId;

    @RestQuery
    @Nullable public UUID organizationId;

    @RestQuery
    @Nullable @Size(max = 100) public String region;

    @RestQuery
    @Nullable @Parameter(description = "As the ledger stood at that instant; now where absent.")
    public Instant at;
}
