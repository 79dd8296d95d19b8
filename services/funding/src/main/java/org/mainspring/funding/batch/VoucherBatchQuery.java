package org.mainspring.funding.batch;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.funding.voucher.Region;

/** Filters of the list of batches. */
public class VoucherBatchQuery extends PageQuery {

    @RestQuery
    @Nullable public UUID programmeId;

    @RestQuery
    @Nullable public UUID providerId;

    @RestQuery
    @Nullable @Pattern(regexp = Region.FORM) public String region;

    @RestQuery
    @Nullable public VoucherBatchStatus status;
}
