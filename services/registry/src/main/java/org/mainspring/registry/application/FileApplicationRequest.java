package org.mainspring.registry.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.filing.DeclaredValue;
import org.mainspring.registry.filing.Evidence;
import org.mainspring.registry.filing.Filing;

/** An application as it is begun; it can be changed until it is submitted. */
@Schema(example = """
                {"roundId": "0197f0a0-0000-7000-8000-000000000002", "organizationId": "0197f0a0-0000-7000-8000-000000000001",
                 "values": [{"measure": "RD_STAFF", "value": "162", "asOf": "2021-12-31"}]}""")
public record FileApplicationRequest(
        @NotNull UUID roundId,

        @Schema(description = "That of the token where absent; only officers file for others.") @Nullable UUID organizationId,

        @Size(max = 50) @Nullable List<@NotNull @Valid DeclaredValue> values,

        @Size(max = 30) @Nullable List<@NotNull @Valid Evidence> evidence,

        @Size(min = 1, max = 2000) @Nullable String note) {

    Filing filing() {
        return new Filing(values, evidence, note);
    }
}
