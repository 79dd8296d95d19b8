package org.mainspring.registry.decision;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;

/** Why a round is closed before its last day is over, if it is. */
@Schema(example = """
                {"reason": "All who were invited have applied"}""")
public record StartReviewRequest(
        @Schema(description = "Needed before the last day is over.")
        @Size(max = 500) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String reason) {}
