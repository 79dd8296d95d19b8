package org.mainspring.registry.reviewer;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More organizations that a reviewer is bound to. */
@Schema(example = """
                {"organizationIds": ["0197f0a0-0000-7000-8000-000000000001"]}""")
public record DeclareAffiliationsRequest(
        @NotEmpty @Size(max = 100) List<@NotNull UUID> organizationIds) {}
