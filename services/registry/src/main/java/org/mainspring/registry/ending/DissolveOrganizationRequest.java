package org.mainspring.registry.ending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an organization is no more. */
@Schema(example = """
                {"reason": "Struck off the commercial register", "dissolvedOn": "2022-12-31"}""")
public record DissolveOrganizationRequest(
        @NotBlank @Size(max = 400) String reason,

        @Schema(description = "Today where absent.") @Nullable LocalDate dissolvedOn) {}
