package org.mainspring.funding.allocation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who shall give the money of an allocation. */
@Schema(example = """
                {"providerId": "0197f0a0-0000-7000-8000-000000000002"}""")
public record NameProviderRequest(
        @Schema(description = "An organization of the registry; one of its officers accepts or declines.") @NotNull UUID providerId) {}
