package org.mainspring.registry.organization;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.outbox.Outbox.Telling;
import org.mainspring.chassis.read.Snapshot;
import org.mainspring.chassis.time.Ids;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.bulk.Column;
import org.mainspring.registry.bulk.Column.Form;
import org.mainspring.registry.bulk.ReadRow;
import org.mainspring.registry.bulk.RowReport;
import org.mainspring.registry.bulk.RowTaker;
import org.mainspring.registry.classification.ClassificationService;
import org.mainspring.registry.history.HistoryService;
import org.mainspring.registry.organization.OrganizationRows.Changed;
import org.mainspring.registry.source.SourceService;

/** Organizations by the thousand: taken from files, and given whole. */
@ApplicationScoped
public class OrganizationBulkService implements RowTaker {

    private static final List<Column> COLUMNS = List.of(
            Column.of("externalId", Form.TEXT),
            Column.of("uscc", Form.TEXT),
            new Column("nameZh", "names.zh", Form.TEXT),
            new Column("nameEn", "names.en", Form.TEXT),
            Column.of("aliases", Form.LIST),
            Column.of("kind", Form.TEXT),
            Column.of("ownership", Form.TEXT),
            Column.of("district", Form.TEXT),
            Column.of("park", Form.TEXT),
            Column.of("industry", Form.TEXT),
            Column.of("listing", Form.TEXT),
            Column.of("parentId", Form.TEXT),
            Column.of(OrganizationRow.PARENT_EXTERNAL_ID, Form.TEXT),
            Column.of("collective", Form.FLAG),
            Column.of("source", Form.TEXT));

    private final OrganizationRepository organizations;
    private final ParentRepository parents;
    private final OrganizationHistory history;
    private final SourceService sources;
    private final ClassificationService classifications;
    private final Outbox outbox;
    private final MergePatch mergePatch;
    private final Ids ids;
    private final Clock clock;

    OrganizationBulkService(
            OrganizationRepository organizations,
            ParentRepository parents,
            OrganizationHistory history,
            SourceService sources,
            ClassificationService classifications,
            Outbox outbox,
            MergePatch mergePatch,
            Ids ids,
            Clock clock) {
        this.organizations = organizations;
        this.parents = parents;
        this.history = history;
        this.sources = sources;
        this.classifications = classifications;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Uni<List<RowReport>> take(List<ReadRow> rows, Function<Set<String>, Uni<Set<String>>> earlier) {
        List<OrganizationRow> sought = rows.stream().map(OrganizationRow::of).toList();
        return earlier.apply(all(sought, row -> row.keysSought().stream()))
                .flatMap(taken -> known(sought).map(known -> judge(sought, known, taken)))
                .call(this::write)
                .map(OrganizationRows::reports);
    }

    /** All there is, or what has changed since the feed was at a number, merged and dissolved ones among them. */
    public Uni<Snapshot<OrganizationResponse>> snapshot(@Nullable Long since, Language language) {
        return organizations.snapshot(since, language);
    }

    /** Whom some external ids mean; those of nobody are left out. */
    public Uni<Map<String, UUID>> idsByExternalId(Set<String> externalIds) {
        return externalIds.isEmpty() ? Uni.createFrom().item(Map.of()) : organizations.idsByExternalId(externalIds);
    }

    /** Whom some credit codes mean, be they active or not; those of nobody are left out. */
    public Uni<Map<String, UUID>> idsByUscc(Set<String> codes) {
        return codes.isEmpty() ? Uni.createFrom().item(Map.of()) : organizations.idsByUscc(codes);
    }

    /** How it stands with those of the ids that are organizations. */
    public Uni<Map<UUID, OrganizationStatus>> statuses(Set<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(Map.of()) : organizations.statuses(ids);
    }

    private Uni<KnownOrganizations> known(List<OrganizationRow> rows) {
        return Uni.combine()
                .all()
                .unis(
                        organizations.known(
                                all(rows, row -> row.externalIdsSought().stream()),
                                all(rows, row -> Stream.ofNullable(row.uscc()))),
                        statuses(all(rows, row -> row.parentId().stream())),
                        sources.known(all(rows, row -> row.source().stream())),
                        classifications.notInForce(all(rows, OrganizationRow::categories), today()))
                .usingConcurrencyOf(1)
                .with(KnownOrganizations::new);
    }

    private OrganizationRows judge(List<OrganizationRow> sought, KnownOrganizations known, Set<String> taken) {
        var rows = new OrganizationRows(known, taken, mergePatch, ids::next, clock.instant());
        sought.forEach(rows::take);
        return rows;
    }

    private Uni<Void> write(OrganizationRows rows) {
        Uni<Void> alone = rows.moved().isEmpty() ? Uni.createFrom().voidItem() : parents.lockParents();
        return alone.chain(() -> organizations.write(rows.fresh()))
                .chain(() -> rows.moved().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : parents.refuseRings(rows.moved(), "/parentId"))
                .chain(() -> outbox.tellAll(rows.told().stream()
                        .map(told -> new Telling(told.fact(), () -> OrganizationState.of(told.organization())))
                        .toList()))
                .chain(() -> history.beginAll(rows.fresh()))
                .chain(() -> history.amendAll(
                        rows.changed().stream()
                                .map(OrganizationBulkService::amendment)
                                .toList(),
                        today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static HistoryService.Change<OrganizationSnapshot> amendment(Changed changed) {
        return new HistoryService.Change<>(
                changed.organization().id(),
                changed.organization().version(),
                before -> before.describe(changed.patched()));
    }

    private static <T> Set<T> all(List<OrganizationRow> rows, Function<OrganizationRow, Stream<T>> of) {
        return rows.stream().flatMap(of).collect(Collectors.toSet());
    }
}
