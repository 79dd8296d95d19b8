package org.mainspring.registry.count;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many hold a scheme on a day, as registered and as reported. */
public record CountsResponse(
        String scheme,
        @Nullable String level,
        @Nullable String district,
        LocalDate validAt,

        @Schema(description = "What the rows are by.", example = "level")
        String by,

        @Schema(description = "All together. Who stands in several rows is counted once here.")
        CountedRow total,

        List<CountedRow> rows,

        @Schema(description = "False where there are more than 1,000 rows, or more than 100 years.")
        boolean rowsAreAll) {}
