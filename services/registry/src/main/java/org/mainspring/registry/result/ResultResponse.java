package org.mainspring.registry.result;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.party.NamedReference;
import org.mainspring.registry.verdict.Consequence;
import org.mainspring.registry.verdict.FailedFloor;
import org.mainspring.registry.verdict.VerdictReason;

/** One that is evaluated, or exempt. Who has filed nothing has neither score nor measures. */
public record ResultResponse(
        UUID recognitionId,

        @Schema(description = "Who holds it now.") NamedReference organization,

        @Schema(description = "Whether the evaluation before warned it.")
        boolean warned,

        @Schema(description = "Why it is not evaluated; absent where it is.") @Nullable Exemption exemption,

        @Schema(description = "Two decimals.", example = "91.25") @Nullable String score,

        @Schema(description = "Decimals.", example = "{\"RD_STAFF\": \"412\"}") @Nullable Map<String, String> measures,

        @Schema(description = "Code of a band of the rules, or NOT_FILED.", example = "GOOD") @Nullable String verdict,

        @Nullable Consequence consequence,
        @Nullable VerdictReason reason,

        @Schema(description = "All that were missed, whether they decided or not.") @Nullable List<FailedFloor> failedFloors,

        @Schema(description = "Once the evaluation is closed.") @Nullable ResultOutcome outcome) {}
