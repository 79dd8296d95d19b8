package org.mainspring.funding.commitment;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of commitments. */
public class CommitmentQuery extends PageQuery {

    @RestQuery
    @Nullable public UUID programmeId;

    @RestQuery
    @Nullable public UUID providerId;

    @RestQuery
    @Nullable public CommitmentStatus status;
}
