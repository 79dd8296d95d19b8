package org.mainspring.funding.knowledge;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One fact that a rule looked at. */
@Schema(description = "One fact that a rule looked at.")
public record FactEvidence(
        @Schema(description = "Code of a kind of fact.", example = "RD_INTENSITY")
        String fact,

        @Schema(example = "0.034") String value,

        @Nullable String unit,

        @Schema(description = "Absent for what the registry tells of now.") @Nullable LocalDate asOf,

        @Schema(description = "Code of a source of the registry; REGISTRY for what the registry tells itself.")
        @Nullable String source,

        @Schema(description = "Whether an officer has seen the proof.") @Nullable Boolean verified) {}
