package org.mainspring.registry.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Failures;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.read.Snapshot;
import org.mainspring.registry.bulk.FilePart;
import org.mainspring.registry.bulk.Outcome;
import org.mainspring.registry.bulk.RowReport;
import org.mainspring.registry.bulk.UnreadableFile;

/**
 * Carries imports out, some rows in a transaction: what they do, their report and how far the file was taken commit together. So
 * whoever finds an import that is not over goes on with it, without asking what became of the one before.
 */
@ApplicationScoped
public class ImportService {

    private static final Logger LOG = Logger.getLogger(ImportService.class);

    private final ImportRepository imports;
    private final ImportFileRepository files;
    private final ImportReportRepository reports;
    private final ImportRows rows;
    private final Clock clock;
    private volatile Attempt attempt = Attempt.NONE;

    ImportService(
            ImportRepository imports,
            ImportFileRepository files,
            ImportReportRepository reports,
            ImportRows rows,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.reports = reports;
        this.rows = rows;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ImportResponse> register(ReceivedFile file, ImportKind kind, boolean dryRun) {
        BulkImport received = BulkImport.receive(file, kind, dryRun, clock.instant());
        return imports.persist(received).map(BulkImport::response);
    }

    /** Waits for the rows under way, if any, and is in their way no longer than they take. */
    @WithTransaction
    Uni<ImportResponse> cancel(UUID id, ExpectedVersion expected) {
        return imports.requireLocked(id)
                .invoke(found -> expected.require(found.version()))
                .invoke(found -> found.cancel(clock.instant()))
                .call(found -> reports.forgetKeys(id))
                .call(Panache::flush)
                .map(BulkImport::response);
    }

    /** @throws org.mainspring.chassis.problem.Refusal 404 where there is no such import */
    Uni<Page<ImportRowResponse>> report(UUID id, ImportRowQuery query) {
        return imports.read(id).flatMap(found -> reports.list(id, query));
    }

    /** All rows of the report, or those that ended so. */
    Uni<Snapshot<ImportRowResponse>> report(UUID id, @Nullable Outcome outcome) {
        return imports.read(id).flatMap(found -> reports.all(id, outcome));
    }

    /** Goes on with whatever is not over, until nothing is. What fails now is tried again. */
    @Scheduled(every = "1s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return Multi.createBy()
                .repeating()
                .uni(this::step)
                .whilst(more -> more)
                .collect()
                .last()
                .replaceWithVoid()
                .onFailure()
                .recoverWithItem(ImportService::later);
    }

    @Scheduled(every = "10m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return files.forgetStrays().chain(reports::forgetOld).onFailure().recoverWithItem(ImportService::later);
    }

    private static @Nullable Void later(Throwable failure) {
        LOG.warnf("Imports go on later: %s", failure);
        return null;
    }

    /** Takes the next rows of the import that has waited longest; false where there is none. */
    Uni<Boolean> step() {
        return Panache.withTransaction(() -> imports.next().onItem().ifNotNull().transformToUni(this::advance))
                .onFailure(Judged.class)
                .recoverWithUni(judged -> keep((Judged) judged))
                .onItem()
                .ifNotNull()
                .call(found -> found.isOver()
                        ? files.forget(found.id())
                        : Uni.createFrom().voidItem())
                .map(Objects::nonNull)
                .onFailure(ImportService::isOfRows)
                .recoverWithItem(this::tryLess);
    }

    private Uni<BulkImport> advance(BulkImport found) {
        Attempt present = attempt.at(found.id() + " " + found.bytesRead());
        attempt = present;
        return rows.read(found, present.rows())
                .flatMap(part -> take(found, part, present))
                .onFailure(UnreadableFile.class)
                .recoverWithUni(unreadable -> fail(found, (UnreadableFile) unreadable));
    }

    private Uni<BulkImport> take(BulkImport found, FilePart part, Attempt present) {
        attempt = present.of(part.rows().size());
        Uni<List<RowReport>> reported = present.verdict() == null
                ? rows.take(found, part.rows())
                : Uni.createFrom().item(() -> ImportRows.refuse(part.rows(), present.verdict()));
        return reported.flatMap(all ->
                found.isDryRun() ? Uni.createFrom().failure(new Judged(found, part, all)) : keep(found, part, all));
    }

    private Uni<BulkImport> keep(Judged judged) {
        return Panache.withTransaction(() -> imports.requireLocked(judged.importId())
                .call(found -> judged.isAbout(found)
                        ? keep(found, judged.part(), judged.reports())
                        : Uni.createFrom().voidItem()));
    }

    private Uni<BulkImport> keep(BulkImport found, FilePart part, List<RowReport> all) {
        found.advance(part, all, clock.instant());
        return reports.keep(found.id(), all)
                .chain(() -> found.isOver()
                        ? reports.forgetKeys(found.id())
                        : Uni.createFrom().voidItem())
                .replaceWith(found);
    }

    private Uni<BulkImport> fail(BulkImport found, UnreadableFile why) {
        found.fail(why, clock.instant());
        return reports.forgetKeys(found.id()).replaceWith(found);
    }

    /** An outage is nobody's fault, and over some time. */
    private static boolean isOfRows(Throwable failure) {
        return Failures.classify(failure).type() != ProblemType.SERVICE_UNAVAILABLE;
    }

    /** Where even the refusal of one row fails it is not the row: then later. */
    private boolean tryLess(Throwable failure) {
        boolean alone = attempt.verdict() != null;
        attempt = attempt.after(failure);
        if (attempt.rows() == 1 && Failures.classify(failure).type() == ProblemType.INTERNAL_ERROR) {
            LOG.error("Rows of an import could not be taken", failure);
        }
        return !alone;
    }
}
