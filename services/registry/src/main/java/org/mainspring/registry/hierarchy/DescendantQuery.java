package org.mainspring.registry.hierarchy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which of those below an organization are walked through. */
public class DescendantQuery extends WalkQuery {

    private static final int ANY_DEPTH = 10_000;

    @RestQuery
    @DefaultValue("" + ANY_DEPTH)
    @Min(1) @Max(ANY_DEPTH) @Parameter(description = "Only so many steps down; 1 for those that belong to it directly.", example = "1")
    public int maxDepth = ANY_DEPTH;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Count them, up to 10,000.")
    public boolean total;
}
