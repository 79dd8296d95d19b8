package org.mainspring.registry.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.StreamedBody;
import org.mainspring.chassis.problem.FieldError;
import org.mainspring.chassis.read.Snapshot;
import org.mainspring.registry.bulk.SafeCsv;

/** The report of an import for a spreadsheet: a line for each error, and one for a row that has none. */
final class ReportCsv {

    private static final String HEADER = SafeCsv.line("row", "outcome", "id", "pointer", "code", "message");

    private ReportCsv() {}

    static StreamedBody of(Snapshot<ImportRowResponse> report) {
        return StreamedBody.of(HEADER, report.parts(), row -> lines(row).collect(Collectors.joining()));
    }

    private static Stream<String> lines(ImportRowResponse row) {
        List<FieldError> errors = Objects.requireNonNullElse(row.errors(), List.of());
        return errors.isEmpty() ? Stream.of(line(row, null)) : errors.stream().map(error -> line(row, error));
    }

    private static String line(ImportRowResponse row, @Nullable FieldError error) {
        return error == null
                ? SafeCsv.line(row.row(), row.outcome(), row.id(), null, null, null)
                : SafeCsv.line(row.row(), row.outcome(), row.id(), error.pointer(), error.code(), error.message());
    }
}
