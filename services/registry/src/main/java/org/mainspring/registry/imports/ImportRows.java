package org.mainspring.registry.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.bulk.FilePart;
import org.mainspring.registry.bulk.ReadRow;
import org.mainspring.registry.bulk.RowReader;
import org.mainspring.registry.bulk.RowReport;
import org.mainspring.registry.bulk.RowTaker;
import org.mainspring.registry.bulk.UnreadableFile;
import org.mainspring.registry.organization.OrganizationBulkService;
import org.mainspring.registry.recognition.RecognitionBulkService;

/** Reads the rows of a file and has them taken by the feature whose records they are. */
@ApplicationScoped
class ImportRows {

    private final ImportFileRepository files;
    private final ImportReportRepository reports;
    private final Vertx vertx;
    private final Map<ImportKind, RowTaker> takers = new EnumMap<>(ImportKind.class);
    private final Map<ImportKind, RowReader> readers = new EnumMap<>(ImportKind.class);

    ImportRows(
            ImportFileRepository files,
            ImportReportRepository reports,
            OrganizationBulkService organizations,
            RecognitionBulkService recognitions,
            Vertx vertx,
            ObjectMapper json) {
        this.files = files;
        this.reports = reports;
        this.vertx = vertx;
        takers.put(ImportKind.ORGANIZATION, organizations);
        takers.put(ImportKind.RECOGNITION, recognitions);
        takers.forEach((kind, taker) -> readers.put(kind, new RowReader(taker.columns(), json)));
    }

    /** The next rows; read on a worker thread, for that is nothing but computing. */
    Uni<FilePart> read(BulkImport found, int most) {
        FilePart.Place place = found.place();
        int rows = (int) Math.min(most, BulkImport.MOST_ROWS - place.rows());
        long from = found.bytesRead();
        return files.read(found.id(), from)
                .flatMap(bytes -> vertx.executeBlocking(() -> FilePart.read(
                        bytes, from + bytes.length >= found.size(), place, readers.get(found.kind()), rows)));
    }

    /** What becomes of them, in their order. */
    Uni<List<RowReport>> take(BulkImport found, List<ReadRow> rows) {
        List<ReadRow> readable =
                rows.stream().filter(row -> row.content() != null).toList();
        Uni<List<RowReport>> taken = readable.isEmpty()
                ? Uni.createFrom().item(List.of())
                : takers.get(found.kind()).take(readable, keys -> reports.taken(found.id(), keys));
        return taken.map(reported -> together(rows, reported));
    }

    /**
     * The row that cannot be taken is refused.
     *
     * @throws UnreadableFile where it is us who cannot take it
     */
    static List<RowReport> refuse(List<ReadRow> rows, Refusal verdict) {
        if (verdict.type().status() >= 500) {
            throw new UnreadableFile("ROW_FAILED", "A row could not be taken, for a fault of ours.");
        }
        List<RowReport> refused = rows.stream()
                .filter(row -> row.content() != null)
                .map(row -> RowReport.refused(row.number(), verdict))
                .toList();
        return together(rows, refused);
    }

    private static List<RowReport> together(List<ReadRow> rows, List<RowReport> reported) {
        Stream<RowReport> unread =
                rows.stream().filter(row -> row.content() == null).map(ReadRow::refusal);
        return Stream.concat(unread, reported.stream())
                .sorted(Comparator.comparingLong(RowReport::number))
                .toList();
    }
}
