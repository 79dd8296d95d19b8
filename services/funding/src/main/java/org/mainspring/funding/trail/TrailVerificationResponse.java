package org.mainspring.funding.trail;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a trail is as it was written. */
public record TrailVerificationResponse(
        @Schema(description = "How many acts were looked at.")
        int acts,

        boolean intact,

        @Schema(description = "Each place at which the chain is broken; the first 100.")
        List<ChainFault> faults) {

    private static final int SHOWN = 100;

    static TrailVerificationResponse of(int acts, List<ChainFault> faults) {
        return new TrailVerificationResponse(
                acts, faults.isEmpty(), faults.stream().limit(SHOWN).toList());
    }
}
