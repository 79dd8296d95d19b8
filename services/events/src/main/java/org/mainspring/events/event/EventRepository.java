package org.mainspring.events.event;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.SearchText;
import org.mainspring.events.figure.Attendances;
import org.mainspring.events.figure.Measurements;
import org.mainspring.events.figure.Pavilions;
import org.mainspring.events.organizer.Organizers;
import org.mainspring.events.reference.NameBook;

/** Events in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class EventRepository implements PanacheRepositoryBase<Event, UUID> {

    private static final String COLUMNS = """
            e.id, e.version, e.series_id, e.edition, e.kind, e.name_zh, e.name_en, e.theme_zh, e.theme_en, e.starts_on, e.ends_on,
            e.part_of_day, e.date_note, e.time_zone, e.part_of_zh, e.part_of_en, e.format, e.organizers::text as organizers,
            e.organizer_note, e.attendance::text as attendance, e.attendees, e.facts::text as facts, e.pavilion::text as pavilion,
            e.sources, e.external_id, e.created_at, e.updated_at, names_of(e.attendees || array(
              select (organizer->>'organizationId')::uuid from jsonb_array_elements(e.organizers) organizer))::text as names""";
    private static final String BY_ID = "select " + COLUMNS + " from event e where e.id = $1";
    private static final String EXISTS = "select from event where id = $1";
    private static final Listing LISTING = Listing.of(COLUMNS, "event e", "e.id", "uuid")
            .sortable("startsOn", "e.starts_on", "date")
            .byDefault("-startsOn");

    private final Pool pool;
    private final PointReads reads;

    EventRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<Event> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("event", id));
    }

    /** Keeps others from locking or changing it until the transaction ends. */
    Uni<Event> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("event", id));
    }

    /** Refuses an external id that another event has. */
    Uni<Void> refuseTaken(UUID self, @Nullable String externalId) {
        return find("id <> ?1 and externalId = ?2", self, externalId)
                .firstResult()
                .invoke(other -> refuse(other, "/externalId"))
                .replaceWithVoid();
    }

    /** Refuses an edition that the series has already. */
    Uni<Void> refuseTakenEdition(UUID self, UUID seriesId, @Nullable Integer edition) {
        return find("id <> ?1 and seriesId = ?2 and edition = ?3", self, seriesId, edition)
                .firstResult()
                .invoke(other -> refuse(other, "/edition"))
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Event other, String pointer) {
        if (other != null) {
            throw Refusal.alreadyExists(pointer, "Event " + other.id() + " has it already.");
        }
    }

    /** Outside of any transaction. */
    Uni<Void> requireToRead(UUID id) {
        return reads.require("event", id, EXISTS, row -> row).replaceWithVoid();
    }

    Uni<EventResponse> read(UUID id, Language language) {
        return reads.require("event", id, BY_ID, row -> response(row, language));
    }

    Uni<Page<EventResponse>> list(EventQuery query, Language language) {
        if (query.from != null && query.to != null && query.to.isBefore(query.from)) {
            throw Refusal.badParameter(
                    "to", "BEFORE_FROM", "No day is both from " + query.from + " and to " + query.to + ".");
        }
        Selection selection = LISTING.filter()
                .where("e.series_id = ?", query.seriesId)
                .where("e.kind = ?", query.kind)
                .where("e.starts_on >= ?", query.from)
                .where("e.starts_on <= ?", query.to)
                .where("e.external_id = ?", query.externalId);
        if (query.q != null) {
            SearchText.patterns(query.q).forEach(pattern -> selection.where("e.search_text like ?", pattern));
        }
        return selection.page(pool, query, row -> response(row, language));
    }

    private static EventResponse response(Row row, Language language) {
        return EventResponse.of(
                row.getUUID("id"),
                row.getLong("version"),
                details(row),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                NameBook.read(row.getString("names")),
                language);
    }

    private static AnnounceEventRequest details(Row row) {
        String partOfDay = row.getString("part_of_day");
        return new AnnounceEventRequest(
                row.getUUID("series_id"),
                row.getInteger("edition"),
                EventKind.valueOf(row.getString("kind")),
                new Names(row.getString("name_zh"), row.getString("name_en")),
                names(row, "theme"),
                row.getLocalDate("starts_on"),
                row.getLocalDate("ends_on"),
                partOfDay == null ? null : PartOfDay.valueOf(partOfDay),
                row.getString("date_note"),
                row.getString("time_zone"),
                names(row, "part_of"),
                row.getString("format"),
                Organizers.COLUMN.read(row.getString("organizers")),
                row.getString("organizer_note"),
                Attendances.COLUMN.read(row.getString("attendance")),
                List.of(row.getArrayOfUUIDs("attendees")),
                Measurements.COLUMN.read(row.getString("facts")),
                Pavilions.COLUMN.read(row.getString("pavilion")),
                List.of(row.getArrayOfStrings("sources")),
                row.getString("external_id"));
    }

    private static @Nullable Names names(Row row, String column) {
        var names = new Names(row.getString(column + "_zh"), row.getString(column + "_en"));
        return names.isGiven() ? names : null;
    }
}
