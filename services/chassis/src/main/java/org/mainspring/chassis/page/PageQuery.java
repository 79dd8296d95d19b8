package org.mainspring.chassis.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that every list takes; a list's own query adds its filters to them. */
public class PageQuery {

    @RestQuery
    @DefaultValue("20")
    @Min(1) @Max(200) @Parameter(description = "Items per page.")
    public int limit = 20;

    @RestQuery
    @Nullable @Parameter(description = "The nextCursor of the page before; with the same filters and sort.")
    public String cursor;

    @RestQuery
    @Nullable @Parameter(
            description =
                    "Up to two fields of the list's white list, joined by a comma; a minus before one turns it round.")
    public String sort;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Count the matches, up to 10,000.")
    public boolean total;
}
