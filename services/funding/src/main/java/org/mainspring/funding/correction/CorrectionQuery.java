package org.mainspring.funding.correction;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of corrections. */
public class CorrectionQuery extends PageQuery {

    @RestQuery
    @Nullable public UUID programmeId;

    @RestQuery
    @Nullable public UUID providerId;

    @RestQuery
    @Nullable public UUID subjectId;

    @RestQuery
    @Nullable public CorrectionStatus status;
}
