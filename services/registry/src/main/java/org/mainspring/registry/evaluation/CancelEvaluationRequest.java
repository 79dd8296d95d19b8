package org.mainspring.registry.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an evaluation is cancelled. */
public record CancelEvaluationRequest(
        @Schema(example = "Opened for the wrong year") @NotBlank @Size(max = 500) String reason) {}
