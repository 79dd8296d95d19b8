package org.mainspring.chassis.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where to go on in the change feed, and what of it. */
public class ChangeQuery {

    @RestQuery
    @DefaultValue("0")
    @Min(0) @Parameter(description = "The last number you have; 0 to start from the beginning.")
    public long after;

    @RestQuery
    @DefaultValue("20")
    @Min(1) @Max(200) @Parameter(description = "Facts per page.")
    public int limit = 20;

    @RestQuery
    @Nullable @Size(max = 100) @Parameter(description = "Only facts about this aggregate.")
    public String subject;

    @RestQuery
    @Nullable @Size(max = 100) @Parameter(description = "Only facts of this type.", example = "org.mainspring.registry.recognition-conferred.v1")
    public String type;
}
