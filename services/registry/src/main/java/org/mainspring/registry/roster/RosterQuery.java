package org.mainspring.registry.roster;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of rosters. */
public class RosterQuery extends PageQuery {

    @RestQuery
    @Nullable @Size(max = 100) public String externalId;
}
