package org.mainspring.registry.review;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of reviews. */
public class ReviewQuery extends PageQuery {

    @RestQuery
    @Nullable public UUID applicationId;

    @RestQuery
    @Nullable public UUID reviewerId;

    @RestQuery
    @Nullable public ReviewStatus status;
}
