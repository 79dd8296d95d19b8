package org.mainspring.events.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;

/** What a person was at a date. */
public record PersonRole(
        @Schema(example = "Chief Engineer")
        @NotNull @Size(min = 1, max = 300) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String title,

        @Schema(description = "Where; absent where the source names no body.") @Nullable UUID organizationId,

        @Schema(description = "The day on which it held.") @Nullable LocalDate asOf,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {}
