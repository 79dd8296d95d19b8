package org.mainspring.funding.voucher;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of vouchers. */
public class VoucherQuery extends PageQuery {

    @RestQuery
    @Nullable public UUID programmeId;

    @RestQuery
    @Nullable public UUID batchId;

    @RestQuery
    @Nullable public UUID holderId;

    @RestQuery
    @Nullable public VoucherStatus status;
}
