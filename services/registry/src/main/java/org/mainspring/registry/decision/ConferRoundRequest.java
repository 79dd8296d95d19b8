package org.mainspring.registry.decision;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From when until when the recognitions of a round hold. */
@Schema(example = """
                {"conferredOn": "2022-12-01", "expiresOn": "2025-12-01"}""")
public record ConferRoundRequest(
        @Schema(description = "Today where absent; no day to come.") @Nullable LocalDate conferredOn,

        @Schema(description = "The first day on which they no longer hold.") @Nullable LocalDate expiresOn) {}
