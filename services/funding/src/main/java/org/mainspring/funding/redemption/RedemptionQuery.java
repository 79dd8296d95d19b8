package org.mainspring.funding.redemption;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of redemptions. */
public class RedemptionQuery extends PageQuery {

    @RestQuery
    @Nullable public UUID programmeId;

    @RestQuery
    @Nullable public UUID voucherId;

    @RestQuery
    @Nullable @Parameter(description = "The service provider.")
    public UUID organizationId;

    @RestQuery
    @Nullable public UUID holderId;

    @RestQuery
    @Nullable public UUID settlementId;
}
