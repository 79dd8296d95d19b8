package org.mainspring.funding.enterprise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;

/** What is said of one enterprise: one fact, as of a day. */
public record FactStatement(
        @Schema(description = "An organization of the registry; enterprises name their own.") @NotNull UUID organizationId,

        @Schema(description = "Code of a kind of fact that can be recorded.", example = "EMPLOYEES")
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String fact,

        @Schema(
                description =
                        "As the kind's type wants it: a decimal with at most 18 digits before the point and 6 after it, a text, a day, true or false.",
                example = "182")
        @NotNull @Size(min = 1, max = 140) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String value,

        @Schema(
                description =
                        "The day for which it holds, of a period the last one; not after today. The latest one counts.",
                example = "2025-12-31")
        @NotNull LocalDate asOf,

        @Schema(description = "Code of a source of the registry.", example = "annual-report-2025")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {}
