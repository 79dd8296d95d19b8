package org.mainspring.events.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person was at a date. */
public record PersonRole(
        @Schema(example = "Chief Engineer") @NotBlank @Size(max = 300) String title,

        @Schema(description = "Where; absent where the source names no body.") @Nullable UUID organizationId,

        @Schema(description = "The day on which it held.") @Nullable LocalDate asOf,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {}
