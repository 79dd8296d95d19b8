package org.mainspring.registry.imports;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of imports. */
public class ImportQuery extends PageQuery {

    @RestQuery
    @Nullable public ImportKind kind;

    @RestQuery
    @Nullable @Parameter(description = "Only those that have come so far.")
    public ImportState state;
}
