package org.mainspring.events.outcome;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of outcomes. */
public class OutcomeQuery extends PageQuery {

    @RestQuery
    @Nullable public UUID eventId;

    @RestQuery
    @Nullable public UUID sessionId;

    @RestQuery
    @Nullable public OutcomeKind kind;

    @RestQuery
    @Nullable public OutcomeStatus status;

    @RestQuery
    @Nullable @Size(max = 100) public String externalId;
}
