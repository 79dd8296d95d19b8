package org.mainspring.registry.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Legible;

/** What is decided of an application otherwise than the scores would have it. */
@Schema(example = """
                {"applicationId": "0197f0a0-0000-7000-8000-000000000003", "accept": false, "reason": "Under investigation"}""")
public record Deviation(
        @NotNull UUID applicationId,
        @NotNull Boolean accept,

        @NotNull @Size(max = 500) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String reason) {}
