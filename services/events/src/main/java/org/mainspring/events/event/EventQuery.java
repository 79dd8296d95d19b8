package org.mainspring.events.event;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of events. */
public class EventQuery extends PageQuery {

    @RestQuery
    @Nullable @Size(min = 1, max = 200) @Parameter(
            description = "Words of a name, a theme or the larger event, in either language; all must occur.",
            example = "创新")
    public String q;

    @RestQuery
    @Nullable public UUID seriesId;

    @RestQuery
    @Nullable public EventKind kind;

    @RestQuery
    @Nullable @Parameter(description = "Only those that start on this day or later.", example = "2022-01-01")
    public LocalDate from;

    @RestQuery
    @Nullable @Parameter(description = "Only those that start on this day or earlier.", example = "2022-12-31")
    public LocalDate to;

    @RestQuery
    @Nullable @Size(max = 100) public String externalId;
}
