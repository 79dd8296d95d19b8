package org.mainspring.funding.condition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A threshold that is in force from a day on. */
public record DatedThreshold(
        @Schema(description = "The first day; it is in force until that of the next.", example = "2023-01-01") @NotNull LocalDate from,

        @Schema(description = "A decimal or a day.", example = "0.05") @NotNull @Size(min = 1, max = 40) String value) {}
