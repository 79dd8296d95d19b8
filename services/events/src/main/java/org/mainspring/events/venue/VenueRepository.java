package org.mainspring.events.venue;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;

/** Venues in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class VenueRepository implements PanacheRepositoryBase<Venue, UUID> {

    private static final String COLUMNS = """
            v.id, v.version, v.event_id, v.parent_id, v.kind, v.mode, v.name_zh, v.name_en, v.count, v.district, v.capacity,
            v.external_id, v.source, v.created_at, v.updated_at""";
    private static final String BY_ID = "select " + COLUMNS + " from venue v where v.id = $1";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "venue v", "v.id", "uuid").sortable("createdAt", "v.created_at", "timestamptz");

    private final Pool pool;
    private final PointReads reads;

    VenueRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    /** Refuses an external id that another venue has. */
    Uni<Void> refuseTaken(@Nullable String externalId) {
        return find("externalId = ?1", externalId)
                .firstResult()
                .invoke(other -> refuse(other, "/externalId", "has it already"))
                .replaceWithVoid();
    }

    /** Refuses a second main venue. */
    Uni<Void> refuseSecondMain(UUID eventId) {
        return find("eventId = ?1 and kind = ?2", eventId, VenueKind.MAIN)
                .firstResult()
                .invoke(other -> refuse(other, "/kind", "is the event's main venue already"))
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Venue other, String pointer, String reason) {
        if (other != null) {
            throw Refusal.alreadyExists(pointer, "Venue " + other.id() + " " + reason + ".");
        }
    }

    Uni<VenueResponse> read(UUID id, Language language) {
        return reads.require("venue", id, BY_ID, row -> response(row, language));
    }

    Uni<Page<VenueResponse>> list(UUID eventId, VenueQuery query, Language language) {
        return LISTING.filter()
                .where("v.event_id = ?", eventId)
                .where("v.kind = ?", query.kind)
                .where("v.parent_id = ?", query.parentId)
                .where("v.external_id = ?", query.externalId)
                .page(pool, query, row -> response(row, language));
    }

    private static VenueResponse response(Row row, Language language) {
        String mode = row.getString("mode");
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        var details = new AddVenueRequest(
                VenueKind.valueOf(row.getString("kind")),
                mode == null ? null : VenueMode.valueOf(mode),
                names.isGiven() ? names : null,
                row.getInteger("count"),
                row.getUUID("parent_id"),
                row.getString("district"),
                row.getInteger("capacity"),
                row.getString("external_id"),
                row.getString("source"));
        return VenueResponse.of(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("event_id"),
                details,
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                language);
    }
}
