package org.mainspring.registry.recognition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.outbox.Outbox.Telling;
import org.mainspring.chassis.problem.FieldError;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.Snapshot;
import org.mainspring.chassis.time.Ids;
import org.mainspring.registry.RegistryConfig;
import org.mainspring.registry.bulk.Column;
import org.mainspring.registry.bulk.Column.Form;
import org.mainspring.registry.bulk.ReadRow;
import org.mainspring.registry.bulk.RowReport;
import org.mainspring.registry.bulk.RowTaker;
import org.mainspring.registry.organization.OrganizationBulkService;
import org.mainspring.registry.organization.OrganizationStatus;
import org.mainspring.registry.scheme.SchemeService;
import org.mainspring.registry.scheme.SchemeService.SchemeLevels;
import org.mainspring.registry.source.SourceService;

/** Recognitions by the thousand: taken from files, and given whole. */
@ApplicationScoped
public class RecognitionBulkService implements RowTaker {

    private static final List<Column> COLUMNS = List.of(
            Column.of("externalId", Form.TEXT),
            Column.of("organizationId", Form.TEXT),
            Column.of("organizationExternalId", Form.TEXT),
            Column.of("organizationUscc", Form.TEXT),
            Column.of("scheme", Form.TEXT),
            Column.of("level", Form.TEXT),
            Column.of("batchYear", Form.NUMBER),
            Column.of("conferredOn", Form.TEXT),
            Column.of("expiresOn", Form.TEXT),
            Column.of("source", Form.TEXT));

    private final RecognitionRepository recognitions;
    private final RecognitionHistory history;
    private final OrganizationBulkService organizations;
    private final SchemeService schemes;
    private final SourceService sources;
    private final Outbox outbox;
    private final MergePatch mergePatch;
    private final RegistryConfig config;
    private final Ids ids;
    private final Clock clock;

    RecognitionBulkService(
            RecognitionRepository recognitions,
            RecognitionHistory history,
            OrganizationBulkService organizations,
            SchemeService schemes,
            SourceService sources,
            Outbox outbox,
            MergePatch mergePatch,
            RegistryConfig config,
            Ids ids,
            Clock clock) {
        this.recognitions = recognitions;
        this.history = history;
        this.organizations = organizations;
        this.schemes = schemes;
        this.sources = sources;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Uni<List<RowReport>> take(List<ReadRow> rows, Function<Set<String>, Uni<Set<String>>> earlier) {
        return resolved(rows.stream().map(RecognitionRow::of).toList())
                .flatMap(sought -> begin(sought, earlier))
                .call(this::write)
                .map(RecognitionRows::reports);
    }

    /** All there is, or what has changed since the feed was at a number, what is revoked among it. */
    public Uni<Snapshot<RecognitionResponse>> snapshot(@Nullable Long since) {
        return recognitions.snapshot(since);
    }

    private Uni<List<RecognitionRow>> resolved(List<RecognitionRow> rows) {
        return Uni.combine()
                .all()
                .unis(
                        organizations.idsByExternalId(all(rows, RecognitionRow::organizationExternalId)),
                        organizations.idsByUscc(all(rows, RecognitionRow::organizationUscc)))
                .usingConcurrencyOf(1)
                .with((byExternalId, byUscc) -> rows.stream()
                        .map(row -> row.resolve(byExternalId, byUscc))
                        .toList());
    }

    private Uni<RecognitionRows> begin(List<RecognitionRow> rows, Function<Set<String>, Uni<Set<String>>> earlier) {
        Set<UUID> organizationIds = all(rows, RecognitionRow::organizationId);
        return Uni.combine()
                .all()
                .unis(
                        recognitions.known(all(rows, RecognitionRow::externalId), organizationIds),
                        organizations.statuses(organizationIds),
                        schemes.levels(all(rows, RecognitionRow::scheme)),
                        sources.known(all(rows, RecognitionRow::source)),
                        earlier.apply(keys(rows)))
                .usingConcurrencyOf(1)
                .with((known, existing, levels, codes, taken) -> judge(
                        rows, known, (details, active) -> require(details, active, existing, levels, codes), taken));
    }

    private RecognitionRows judge(
            List<RecognitionRow> rows,
            List<Recognition> known,
            RecognitionRows.References references,
            Set<String> taken) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, config.timeZone());
        var judged = new RecognitionRows(references, known, taken, mergePatch, ids::next, today, now);
        rows.forEach(judged::take);
        return judged;
    }

    private Uni<Void> write(RecognitionRows rows) {
        return recognitions
                .write(rows.fresh())
                .chain(() -> outbox.tellAll(rows.fresh().stream()
                        .map(one -> new Telling(one.conferred(), one::state))
                        .toList()))
                .chain(() -> history.beginAll(rows.fresh()));
    }

    private static void require(
            ConferRecognitionRequest details,
            boolean active,
            Map<UUID, OrganizationStatus> organizations,
            SchemeLevels levels,
            Set<String> sources) {
        OrganizationStatus status = organizations.get(details.organizationId());
        if (status == null) {
            throw Refusal.unprocessable(
                    "/organizationId",
                    "ORGANIZATION_NOT_FOUND",
                    "There is no organization " + details.organizationId() + ".");
        }
        if (active && status != OrganizationStatus.ACTIVE) {
            throw Refusal.unprocessable(
                    "/organizationId", "ORGANIZATION_NOT_ACTIVE", "The organization is " + status + ".");
        }
        levels.require(details.scheme(), details.level());
        if (details.source() != null && !sources.contains(details.source())) {
            String unknown = "There is no source " + details.source() + ".";
            throw new Refusal(
                    ProblemType.UNPROCESSABLE,
                    unknown,
                    List.of(FieldError.at("/source", "REFERENCE_NOT_FOUND", unknown)));
        }
    }

    /** All that rows before these may hold: what is read is refused later where it is none. */
    private static Set<String> keys(List<RecognitionRow> rows) {
        return rows.stream().flatMap(row -> row.keys().stream()).collect(Collectors.toSet());
    }

    private static <T> Set<T> all(List<RecognitionRow> rows, Function<RecognitionRow, Optional<T>> of) {
        return rows.stream().flatMap(row -> of.apply(row).stream()).collect(Collectors.toSet());
    }
}
