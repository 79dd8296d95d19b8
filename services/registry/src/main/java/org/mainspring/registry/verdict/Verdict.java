package org.mainspring.registry.verdict;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How one recognition was evaluated, and why.
 *
 * @param verdict code of a band, or {@link Yardstick#NOT_FILED}
 * @param failedFloors all that were missed, whether they decided or not
 */
public record Verdict(
        UUID recognitionId,
        String verdict,
        Consequence consequence,
        VerdictReason reason,
        List<FailedFloor> failedFloors) {

    public Verdict {
        failedFloors = List.copyOf(failedFloors);
    }

    /** For people who ask why a recognition is gone. */
    public String explanation(int year) {
        String failed = failedFloors.stream().map(FailedFloor::measure).collect(Collectors.joining(", "));
        return "Evaluation of " + year + ": " + verdict + (failed.isEmpty() ? "" : ", below the minimum of " + failed)
                + (reason == VerdictReason.SECOND_WARNING ? ", warned the time before" : "");
    }
}
