package org.mainspring.registry.candidate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The candidates of every row, in the order of the rows. */
public record ReconcileResponse(
        List<ReconciledRow> rows,

        @Schema(description = "How many rows have a candidate that can be taken unseen.")
        int matched) {

    static ReconcileResponse of(List<ReconciledRow> rows) {
        return new ReconcileResponse(
                rows, (int) rows.stream().filter(ReconciledRow::isMatched).count());
    }

    /** A row with its candidates, best first, three at most. */
    public record ReconciledRow(@Nullable String key, List<CandidateResponse> candidates) {

        private boolean isMatched() {
            return !candidates.isEmpty() && candidates.get(0).match();
        }
    }
}
