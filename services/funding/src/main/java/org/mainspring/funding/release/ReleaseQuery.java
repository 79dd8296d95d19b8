package org.mainspring.funding.release;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which releases. */
public class ReleaseQuery {

    @RestQuery
    @Nullable @Min(0) @Parameter(description = "The last number that you have; from the beginning where absent.")
    public Long after;

    @RestQuery
    @Nullable @Min(1) @Max(200) @Parameter(description = "At most so many; 50 where absent.")
    public Integer limit;

    @RestQuery
    @Nullable @Parameter(description = "Only those of this programme.")
    public UUID programmeId;
}
