package org.mainspring.registry.imports;

import java.util.List;
import java.util.UUID;
import org.mainspring.registry.bulk.FilePart;
import org.mainspring.registry.bulk.Outcome;
import org.mainspring.registry.bulk.RowReport;

/** Ends the transaction of a dry run when its rows are judged, so that nothing of them stays. */
final class Judged extends RuntimeException {

    private final UUID importId;
    private final long from;
    private final transient FilePart part;
    private final transient List<RowReport> reports;

    Judged(BulkImport found, FilePart part, List<RowReport> reports) {
        super("Judged", null, false, false);
        this.importId = found.id();
        this.from = found.bytesRead();
        this.part = part;
        this.reports = reports.stream().map(Judged::withoutRecord).toList();
    }

    /** What is not made has no id. */
    private static RowReport withoutRecord(RowReport report) {
        return report.outcome() == Outcome.CREATED
                ? new RowReport(report.number(), report.outcome(), null, report.errors(), report.keys())
                : report;
    }

    UUID importId() {
        return importId;
    }

    /** Whether the import has not gone on, or ended, meanwhile. */
    boolean isAbout(BulkImport found) {
        return !found.isOver() && found.bytesRead() == from;
    }

    FilePart part() {
        return part;
    }

    List<RowReport> reports() {
        return reports;
    }
}
