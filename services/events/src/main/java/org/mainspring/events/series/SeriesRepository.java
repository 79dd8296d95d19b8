package org.mainspring.events.series;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;

/** Series in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class SeriesRepository implements PanacheRepositoryBase<Series, UUID> {

    private static final String COLUMNS =
            "s.id, s.version, s.slug, s.name_zh, s.name_en, s.external_id, s.source, s.created_at, s.updated_at";
    private static final String BY_ID = "select " + COLUMNS + " from series s where s.id = $1";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "series s", "s.id", "uuid").sortable("slug", "s.slug", "text");

    private final Pool pool;

    SeriesRepository(Pool pool) {
        this.pool = pool;
    }

    /** Refuses a slug or external id that another series has. */
    Uni<Void> refuseTaken(String slug, @Nullable String externalId) {
        return find("slug = ?1 or externalId = ?2", slug, externalId)
                .firstResult()
                .invoke(other -> refuse(other, slug))
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Series other, String slug) {
        if (other != null) {
            throw Refusal.alreadyExists(
                    other.slug().equals(slug) ? "/slug" : "/externalId", "Series " + other.id() + " has it already.");
        }
    }

    Uni<SeriesResponse> read(UUID id, Language language) {
        return pool.preparedQuery(BY_ID).execute(Tuple.of(id)).map(rows -> one(rows, id, language));
    }

    Uni<Page<SeriesResponse>> list(SeriesQuery query, Language language) {
        return LISTING.filter()
                .where("s.slug = ?", query.slug)
                .where("s.external_id = ?", query.externalId)
                .page(pool, query, row -> response(row, language));
    }

    private static SeriesResponse one(RowSet<Row> rows, UUID id, Language language) {
        if (rows.size() == 0) {
            throw Refusal.notFound("series", id);
        }
        return response(rows.iterator().next(), language);
    }

    private static SeriesResponse response(Row row, Language language) {
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        return new SeriesResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getString("slug"),
                names,
                names.in(language),
                row.getString("external_id"),
                row.getString("source"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
