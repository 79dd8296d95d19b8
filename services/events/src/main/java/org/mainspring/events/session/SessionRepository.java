package org.mainspring.events.session;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.Absent;
import org.mainspring.events.figure.Measurements;
import org.mainspring.events.outcome.OutcomeSummary;
import org.mainspring.events.reference.NameBook;

/** Sessions in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {

    private static final String COLUMNS = """
            s.id, s.version, s.event_id, s.position, s.kind, s.title_zh, s.title_en, s.mode, s.people, s.organizations, s.fields,
            s.facts::text as facts, s.external_id, s.source, s.created_at, s.updated_at,
            names_of(s.people || s.organizations)::text as names, outcomes_of(s.id)::text as outcomes""";
    private static final String BY_ID = "select " + COLUMNS + " from session s where s.id = $1";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "session s", "s.id", "uuid").sortable("position", "s.position", "int");

    private final Pool pool;
    private final PointReads reads;

    SessionRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<Session> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("session", id));
    }

    /** Refuses an external id that another session has. */
    Uni<Void> refuseTaken(UUID self, @Nullable String externalId) {
        return find("id <> ?1 and externalId = ?2", self, externalId)
                .firstResult()
                .invoke(SessionRepository::refuse)
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Session other) {
        if (other != null) {
            throw Refusal.alreadyExists("/externalId", "Session " + other.id() + " has it already.");
        }
    }

    /** The place behind the last session. */
    Uni<Integer> end(UUID eventId) {
        return find("from Session s where s.eventId = ?1 order by s.position desc", eventId)
                .firstResult()
                .map(last -> last == null ? 1 : last.position() + 1);
    }

    Uni<SessionResponse> read(UUID id, Language language) {
        return reads.require("session", id, BY_ID, row -> response(row, language));
    }

    Uni<Page<SessionResponse>> list(UUID eventId, SessionQuery query, Language language) {
        return LISTING.filter()
                .where("s.event_id = ?", eventId)
                .where("s.kind = ?", query.kind)
                .where("s.people @> array[?::uuid]", query.personId)
                .where("s.organizations @> array[?::uuid]", query.organizationId)
                .where("s.external_id = ?", query.externalId)
                .page(pool, query, row -> response(row, language));
    }

    private static SessionResponse response(Row row, Language language) {
        return SessionResponse.of(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("event_id"),
                details(row),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                Absent.orEmpty(OutcomeSummary.COLUMN.read(row.getString("outcomes"))),
                NameBook.read(row.getString("names")),
                language);
    }

    private static ScheduleSessionRequest details(Row row) {
        String mode = row.getString("mode");
        return new ScheduleSessionRequest(
                SessionKind.valueOf(row.getString("kind")),
                new Names(row.getString("title_zh"), row.getString("title_en")),
                mode == null ? null : SessionMode.valueOf(mode),
                row.getInteger("position"),
                List.of(row.getArrayOfUUIDs("people")),
                List.of(row.getArrayOfUUIDs("organizations")),
                List.of(row.getArrayOfStrings("fields")),
                Measurements.COLUMN.read(row.getString("facts")),
                row.getString("external_id"),
                row.getString("source"));
    }
}
