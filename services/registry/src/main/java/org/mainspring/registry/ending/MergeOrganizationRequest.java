package org.mainspring.registry.ending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which organization is to stand for this one, and why. */
@Schema(example = """
                {"survivorId": "0197f0a0-0000-7000-8000-000000000001", "reason": "Registered twice"}""")
public record MergeOrganizationRequest(
        @Schema(description = "Another organization, an active one that does not stand below this one.") @NotNull UUID survivorId,

        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "Today where absent.") @Nullable LocalDate mergedOn) {}
