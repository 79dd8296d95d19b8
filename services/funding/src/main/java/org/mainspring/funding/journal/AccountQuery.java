package org.mainspring.funding.journal;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.funding.ledger.AccountKind;

/** Filters of the list of accounts. */
public class AccountQuery extends PageQuery {

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
    @Nullable public AccountKind kind;
}
