package org.mainspring.registry.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Legible;

/** Why a round comes to nothing. */
@Schema(example = """
                {"reason": "The scheme is suspended"}""")
public record CancelRoundRequest(
        @NotNull @Size(max = 500) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String reason) {}
