package org.mainspring.events.series;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of series. */
public class SeriesQuery extends PageQuery {

    @RestQuery
    @Nullable @Size(max = 100) public String slug;

    @RestQuery
    @Nullable @Size(max = 100) public String externalId;
}
