package org.mainspring.registry.hierarchy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Which of those below an organization are walked through. */
public class DescendantQuery extends PageQuery {

    private static final int ANY_DEPTH = 10_000;

    @RestQuery
    @Nullable @Min(1) @Max(ANY_DEPTH) @Parameter(
            description = "Only so many steps down; 1 for those that belong to it directly. All where absent.",
            example = "1")
    public Integer maxDepth;

    int depth() {
        return Objects.requireNonNullElse(maxDepth, ANY_DEPTH);
    }
}
