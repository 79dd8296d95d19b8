package org.mainspring.registry.export;

import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What of the records an export holds. */
public class ExportQuery {

    @RestQuery
    @Nullable @Min(0) @Parameter(
            description =
                    "The Feed-Number of the export before: only what has changed since, ended records among it. All records where absent.",
            example = "42")
    public Long since;
}
