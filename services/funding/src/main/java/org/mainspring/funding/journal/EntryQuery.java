package org.mainspring.funding.journal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of entries. */
public class EntryQuery extends PageQuery {

    @RestQuery
    @Nullable public UUID programmeId;

    @RestQuery
    @Nullable public UUID allocationId;

    @RestQuery
    @Nullable @Parameter(
            description =
                    "The commitment, allocation, drawdown, repayment, batch of vouchers, voucher, redemption or settlement that entries come from.")
    public UUID subjectId;
}
