package org.mainspring.funding.gate;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.allocation.GateVerdict;
import org.mainspring.funding.allocation.OpenAllocation;
import org.mainspring.funding.clause.Clause;
import org.mainspring.funding.clause.TraceStep;
import org.mainspring.funding.clause.Truth;
import org.mainspring.funding.knowledge.Knowledge;

/**
 * Judges allocations by the rules under which they were made, asking recognitions alone: where these make the rule false
 * whatever else is so, nothing can be drawn. It looks at how things stand and not at what happened, so late, repeated and
 * reordered messages change nothing.
 */
final class Gate {

    private static final String LOST = "The recognition for which it was granted is not held any more.";

    private Gate() {}

    /**
     * @param clause the rule under which it was made; {@code null} where there was none
     * @param held what the enterprises have or had
     */
    static GateVerdict judge(OpenAllocation allocation, @Nullable Clause clause, Holdings held, LocalDate on) {
        @Nullable String ended = held.ended().get(allocation.organizationId());
        if (ended != null) {
            return new GateVerdict(allocation.id(), "The registry says that the enterprise is " + ended + ".", null);
        }
        var known = new Knowledge(true, held.of(allocation.organizationId()), Map.of());
        if (clause == null || clause.truth(known, on) != Truth.FALSE) {
            return new GateVerdict(allocation.id(), null, null);
        }
        return clause.trace(known, on)
                .filter(step -> step.truth() == Truth.FALSE && !step.evidence().isEmpty())
                .findFirst()
                .map(step -> frozen(allocation, step))
                .orElseGet(() -> new GateVerdict(allocation.id(), LOST, null));
    }

    private static GateVerdict frozen(OpenAllocation allocation, TraceStep lost) {
        return new GateVerdict(
                allocation.id(),
                lost.explanation(),
                lost.evidence().get(lost.evidence().size() - 1).recognitionId());
    }
}
