package org.mainspring.funding.serviceprovider;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.funding.voucher.Region;

/** Filters of the list of service providers. */
public class ServiceProviderQuery extends PageQuery {

    @RestQuery
    @Nullable public UUID programmeId;

    @RestQuery
    @Nullable public UUID organizationId;

    @RestQuery
    @Nullable @Pattern(regexp = Region.FORM) public String region;

    @RestQuery
    @Nullable public ServiceProviderStatus status;
}
