package org.mainspring.chassis.page;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor absent on the last page
 * @param total counted only when asked for, at most {@value Listing#COUNTED}
 * @param totalIsExact false where counting stopped early
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "Give it as cursor to get the next page; absent on the last.") @Nullable String nextCursor,

        @Schema(description = "Only with total=true; counted up to 10,000.") @Nullable Long total,

        @Schema(description = "False where counting stopped at 10,000.") @Nullable Boolean totalIsExact) {}
