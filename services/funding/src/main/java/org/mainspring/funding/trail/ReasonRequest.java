package org.mainspring.funding.trail;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Legible;

/** Why something is done; it stands in the trail. */
@Schema(example = """
                {"reason": "The audit report is of another year"}""")
public record ReasonRequest(
        @NotNull @Size(max = 2000) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String reason) {}
