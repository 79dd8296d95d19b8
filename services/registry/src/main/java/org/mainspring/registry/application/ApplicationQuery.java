package org.mainspring.registry.application;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of applications. */
public class ApplicationQuery extends PageQuery {

    @RestQuery
    @Nullable public UUID roundId;

    @RestQuery
    @Nullable public UUID organizationId;

    @RestQuery
    @Nullable public ApplicationStatus status;
}
