package org.mainspring.registry.imports;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.FieldError;
import org.mainspring.registry.bulk.Outcome;

/** What became of one row. */
public record ImportRowResponse(
        @Schema(description = "1 for the first row below the header.", example = "17")
        long row,

        Outcome outcome,

        @Schema(description = "Of the record; absent where there is none, and of one that a dry run would create.")
        @Nullable UUID id,

        @Schema(description = "Why it was refused; pointers are into the record, as if it were sent alone.") @Nullable List<FieldError> errors) {}
