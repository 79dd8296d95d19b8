package org.mainspring.funding.clause;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.knowledge.Evidence;
import org.mainspring.funding.knowledge.FactEvidence;

/** What one clause of a rule came to, and why. */
public record TraceStep(
        @Schema(description = "Where it stands in the rule (RFC 6901).", example = "/all/0")
        String pointer,

        @Schema(description = "What the rule calls it.") @Nullable String code,

        @Nullable String label,
        Truth truth,

        @Schema(
                description = "For people.",
                example = "RD_INTENSITY is 0.034 as of 2025-12-31; asked is at least 0.05.")
        String explanation,

        @Schema(description = "Recognitions that were looked at.")
        List<Evidence> evidence,

        @Schema(description = "Facts that were looked at.") List<FactEvidence> facts,

        @Schema(
                description =
                        "Codes of the facts that would have to be known; ORGANIZATION where the registry has told nothing, THRESHOLD where the rule says nothing for the day.")
        List<String> missing) {

    static TraceStep of(Place place, Truth truth, String explanation) {
        return new TraceStep(
                place.pointer(), place.code(), place.label(), truth, explanation, List.of(), List.of(), List.of());
    }

    TraceStep evidence(List<Evidence> looked) {
        return new TraceStep(pointer, code, label, truth, explanation, looked, facts, missing);
    }

    TraceStep fact(FactEvidence looked) {
        return new TraceStep(pointer, code, label, truth, explanation, evidence, List.of(looked), missing);
    }

    TraceStep missing(String what) {
        return new TraceStep(pointer, code, label, truth, explanation, evidence, facts, List.of(what));
    }
}
