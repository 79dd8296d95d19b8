package org.mainspring.registry.recognition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which organization is to hold which scheme at which level. Dates that the source does not tell stay absent. */
@Schema(example = """
                {"organizationId": "0197f0a0-0000-7000-8000-000000000001", "scheme": "ENTERPRISE_TECHNOLOGY_CENTRE",
                 "level": "MUNICIPAL", "batchYear": 2022, "conferredOn": "2022-07-21"}""")
public record ConferRecognitionRequest(
        @NotNull UUID organizationId,

        @Schema(example = "ENTERPRISE_TECHNOLOGY_CENTRE") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String scheme,

        @Schema(example = "MUNICIPAL") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String level,

        @Schema(description = "The year whose batch it belongs to.", example = "2022") @Min(1978) @Max(9999) @Nullable Integer batchYear,

        @Nullable LocalDate conferredOn,

        @Schema(description = "The first day on which it no longer holds.") @Nullable LocalDate expiresOn,

        @Schema(description = "Your own identity of the record; unique.")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {}
