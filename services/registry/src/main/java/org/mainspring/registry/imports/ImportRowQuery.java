package org.mainspring.registry.imports;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.registry.bulk.Outcome;

/** Filters of the report of an import. */
public class ImportRowQuery extends PageQuery {

    @RestQuery
    @Nullable @Parameter(description = "Only rows that ended so.", example = "REFUSED")
    public Outcome outcome;
}
