package org.mainspring.registry.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.registry.bulk.Outcome;
import org.mainspring.registry.bulk.RowReport;

/** How many rows there were, and what became of them. */
@Embeddable
public record Tally(
        @Schema(description = "Rows read.", example = "1000") @Column(name = "rows_read")
        long read,

        @Column(name = "rows_created") long created,
        @Column(name = "rows_changed") long changed,
        @Column(name = "rows_unchanged") long unchanged,
        @Column(name = "rows_refused") long refused) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally plus(List<RowReport> reports) {
        return new Tally(
                read + reports.size(),
                created + count(reports, Outcome.CREATED),
                changed + count(reports, Outcome.CHANGED),
                unchanged + count(reports, Outcome.UNCHANGED),
                refused + count(reports, Outcome.REFUSED));
    }

    private static long count(List<RowReport> reports, Outcome outcome) {
        return reports.stream().filter(report -> report.outcome() == outcome).count();
    }
}
