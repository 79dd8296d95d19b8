package org.mainspring.registry.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is to be evaluated. */
@Schema(example = """
                {"scheme": "ENTERPRISE_TECHNOLOGY_CENTRE", "level": "NATIONAL", "year": 2021}""")
public record OpenEvaluationRequest(
        @Schema(example = "ENTERPRISE_TECHNOLOGY_CENTRE") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String scheme,

        @Schema(example = "NATIONAL") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String level,

        @Schema(description = "The year that it is of; a whole cycle after that of the one before.", example = "2021")
        @NotNull @Min(1978) @Max(9999) Integer year,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {}
