package org.mainspring.registry.round;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For which level, and when, can be applied. */
@Schema(example = """
                {"scheme": "ENTERPRISE_TECHNOLOGY_CENTRE", "level": "NATIONAL", "batchYear": 2022,
                 "applicationsFrom": "2022-03-01", "applicationsUntil": "2022-05-31", "quota": 100}""")
public record OpenRoundRequest(
        @Schema(example = "ENTERPRISE_TECHNOLOGY_CENTRE") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String scheme,

        @Schema(example = "NATIONAL") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String level,

        @Schema(description = "That of the recognitions.", example = "2022") @NotNull @Min(1978) @Max(9999) Integer batchYear,

        @NotNull LocalDate applicationsFrom,

        @Schema(description = "The last day, in UTC.") @NotNull LocalDate applicationsUntil,

        @Schema(description = "How many are recognised at most; any number where absent.") @Min(1) @Max(5000) @Nullable Integer quota,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {}
