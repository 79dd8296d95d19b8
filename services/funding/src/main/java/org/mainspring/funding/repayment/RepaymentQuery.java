package org.mainspring.funding.repayment;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of repayments. */
public class RepaymentQuery extends PageQuery {

    @RestQuery
    @Nullable public UUID allocationId;

    @RestQuery
    @Nullable public UUID organizationId;

    @RestQuery
    @Nullable public UUID programmeId;

    @RestQuery
    @Nullable public RepaymentStatus status;
}
