package org.mainspring.registry.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.bulk.FileFormat;
import org.mainspring.registry.bulk.FilePart;
import org.mainspring.registry.bulk.RowReport;
import org.mainspring.registry.bulk.UnreadableFile;

/** The import of one file: how far it has come, so that whoever goes on with it needs to know no more. */
@Entity
@Table(name = "bulk_import")
class BulkImport {

    /** Of one file. */
    static final long MOST_ROWS = 1_000_000;

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.RECEIVED;

    private long size;
    private String sha256;

    @Column(name = "bytes_read")
    private long bytesRead;

    @Column(name = "columns")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] header = {};

    @Embedded
    private Tally tally = Tally.NONE;

    @Column(name = "failure_code")
    private @Nullable String failureCode;

    private @Nullable String failure;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected BulkImport() {}

    static BulkImport receive(ReceivedFile file, ImportKind kind, boolean dryRun, Instant now) {
        var received = new BulkImport();
        received.id = file.id();
        received.kind = kind;
        received.format = file.format();
        received.dryRun = dryRun;
        received.size = file.size();
        received.sha256 = file.sha256();
        received.createdAt = now;
        received.updatedAt = now;
        return received;
    }

    /** Keeps that some more rows were taken, or would have been. */
    void advance(FilePart part, List<RowReport> reports, Instant now) {
        state = ImportState.RUNNING;
        bytesRead += part.taken();
        header = part.header().toArray(String[]::new);
        tally = tally.plus(reports);
        updatedAt = now;
        if (part.end()) {
            end(ImportState.DONE, now);
        } else if (tally.read() >= MOST_ROWS) {
            fail(new UnreadableFile("TOO_MANY_ROWS", "A file may have 1,000,000 rows; those were taken."), now);
        }
    }

    /** Ends it because of the file; what was taken stays. */
    void fail(UnreadableFile why, Instant now) {
        failureCode = why.code();
        failure = why.detail();
        end(ImportState.FAILED, now);
    }

    /** Ends it by wish; what was taken stays. */
    void cancel(Instant now) {
        if (state.isOver()) {
            throw Refusal.conflict(
                    "IMPORT_OVER", "The import is " + state.name().toLowerCase(Locale.ROOT) + " already.");
        }
        end(ImportState.CANCELLED, now);
    }

    private void end(ImportState how, Instant now) {
        state = how;
        updatedAt = now;
        finishedAt = now;
    }

    /** Where reading goes on. */
    FilePart.Place place() {
        return new FilePart.Place(format, tally.read(), List.of(header));
    }

    UUID id() {
        return id;
    }

    ImportKind kind() {
        return kind;
    }

    boolean isDryRun() {
        return dryRun;
    }

    boolean isOver() {
        return state.isOver();
    }

    long bytesRead() {
        return bytesRead;
    }

    long size() {
        return size;
    }

    long version() {
        return version;
    }

    ImportResponse response() {
        return new ImportResponse(
                id,
                version,
                kind,
                format,
                dryRun,
                state,
                tally,
                bytesRead,
                size,
                sha256,
                failureCode == null ? null : new ImportFailure(failureCode, String.valueOf(failure)),
                createdAt,
                updatedAt,
                finishedAt);
    }
}
