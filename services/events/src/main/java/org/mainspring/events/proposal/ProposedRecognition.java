package org.mainspring.events.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recognition that the registry is asked to confer. Whether organization, scheme and level exist, it knows and not we. */
@Schema(description = "A recognition that the registry is asked to confer.", example = """
                {"organizationId": "01985b2e-8a00-7000-8000-000000000001", "scheme": "ENTERPRISE_TECHNOLOGY_CENTRE",
                 "level": "MUNICIPAL", "batchYear": 2022, "conferredOn": "2022-07-21"}""")
public record ProposedRecognition(
        @NotNull UUID organizationId,

        @Schema(description = "Code of a scheme of the registry.", example = "ENTERPRISE_TECHNOLOGY_CENTRE")
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String scheme,

        @Schema(description = "Code of a level of the scheme.", example = "MUNICIPAL")
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String level,

        @Min(1978) @Max(9999) @Nullable Integer batchYear,
        @Nullable LocalDate conferredOn) {}
