package org.mainspring.registry.hierarchy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Cursor;

/** A page of a walk through the hierarchy. Its order is that of the hierarchy itself, so there is nothing to sort by. */
public class WalkQuery {

    /** An id and a depth. */
    private static final int CURSOR_PARTS = 2;

    @RestQuery
    @DefaultValue("20")
    @Min(1) @Max(200) @Parameter(description = "Items per page.")
    public int limit = 20;

    @RestQuery
    @Nullable @Parameter(description = "The nextCursor of the page before; with the same filters.")
    public String cursor;

    /** Where the page before ended; {@code null} at the beginning. */
    @Nullable Cursor last(String walk) {
        return cursor == null ? null : Cursor.decode(cursor, walk, CURSOR_PARTS);
    }
}
