package org.mainspring.registry.candidate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row: what it says of the organization that it means. */
public record ReconcileRow(
        @Schema(description = "Your own mark of the row; given back.", example = "2")
        @Size(min = 1, max = 100) @Nullable String key,

        @Schema(description = "A name in either language.", example = "思源電氣") @Size(min = 1, max = 300) @Nullable String name,

        @Schema(description = "A credit code, even with an error.") @Size(min = 1, max = 40) @Nullable String uscc) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "name or uscc must be given") public boolean isGiven() {
        return name != null || uscc != null;
    }
}
