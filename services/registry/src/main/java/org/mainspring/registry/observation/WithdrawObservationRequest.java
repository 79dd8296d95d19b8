package org.mainspring.registry.observation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an observation is withdrawn. */
@Schema(example = """
                {"reason": "The source has corrected it"}""")
public record WithdrawObservationRequest(
        @Schema(example = "The source has corrected it") @NotBlank @Size(max = 500) String reason) {}
