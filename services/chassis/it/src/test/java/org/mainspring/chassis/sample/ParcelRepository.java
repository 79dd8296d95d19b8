package org.mainspring.chassis.sample;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;

/** Parcels in the database. */
@ApplicationScoped
class ParcelRepository implements PanacheRepositoryBase<Parcel, UUID> {

    private static final String COLUMNS = """
            p.id, p.version, p.name_zh, p.name_en, p.external_id, p.size, p.weight, p.pieces, p.due_on, p.delivered,
            p.updated_at""";
    private static final String BY_ID = "select " + COLUMNS + " from parcel p where p.id = $1";
    private static final Listing LISTING = Listing.of(COLUMNS, "parcel p", "p.id", "uuid")
            .sortable("name", "coalesce(p.name_en, p.name_zh)", "text")
            .sortable("size", "p.size", "text")
            .sortable("pieces", "coalesce(p.pieces, 0)", "int")
            .sortable("updatedAt", "p.updated_at", "timestamptz");

    private final Pool pool;

    ParcelRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Parcel> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("parcel", id));
    }

    Uni<ParcelResponse> read(UUID id, Language language) {
        return pool.preparedQuery(BY_ID).execute(Tuple.of(id)).map(rows -> one(rows, id, language));
    }

    Uni<Page<ParcelResponse>> list(ParcelQuery query, Language language) {
        return LISTING.filter()
                .where("strpos(lower(p.name_en), lower(?)) > 0", query.q)
                .where("p.size = ?", query.size)
                .where("p.id = ?", query.id)
                .where("p.delivered = ?", query.delivered)
                .where("p.pieces = ?", query.pieces)
                .where("p.due_on = ?", query.dueOn)
                .where("p.updated_at > ?", utc(query.updatedAfter))
                .page(pool, query, row -> response(row, language));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static ParcelResponse one(RowSet<Row> rows, UUID id, Language language) {
        if (rows.size() == 0) {
            throw Refusal.notFound("parcel", id);
        }
        return response(rows.iterator().next(), language);
    }

    private static ParcelResponse response(Row row, Language language) {
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        return new ParcelResponse(
                row.getUUID("id"),
                row.getLong("version"),
                names,
                names.in(language),
                row.getString("external_id"),
                ParcelSize.valueOf(row.getString("size")),
                row.getBigDecimal("weight"),
                row.getInteger("pieces"),
                row.getLocalDate("due_on"),
                row.getBoolean("delivered"),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
