package org.mainspring.funding.application;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of applications. */
public class ApplicationQuery extends PageQuery {

    @RestQuery
    @Nullable public UUID programmeId;

    @RestQuery
    @Nullable public UUID windowId;

    @RestQuery
    @Nullable public UUID organizationId;

    @RestQuery
    @Nullable public UUID providerId;

    @RestQuery
    @Nullable public ApplicationStatus status;
}
