package org.mainspring.funding.ruleset;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of a programme's rule sets. */
public class RuleSetQuery extends PageQuery {

    @RestQuery
    @Nullable @Parameter(description = "Only the one that is in force on this day, if any.", example = "2026-07-21")
    public LocalDate validAt;
}
