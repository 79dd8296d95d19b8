package org.mainspring.events.series;

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

/** Series in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class SeriesRepository implements PanacheRepositoryBase<Series, UUID> {

    private static final String COLUMNS =
            "s.id, s.version, s.slug, s.name_zh, s.name_en, s.external_id, s.source, s.created_at, s.updated_at";
    private static final String BY_ID = "select " + COLUMNS + " from series s where s.id = $1";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "series s", "s.id", "uuid").sortable("slug", "s.slug", "text");

    private final Pool pool;
    private final PointReads reads;

    SeriesRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
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
        return reads.require("series", id, BY_ID, row -> response(row, language));
    }

    Uni<Page<SeriesResponse>> list(SeriesQuery query, Language language) {
        return LISTING.filter()
                .where("s.slug = ?", query.slug)
                .where("s.external_id = ?", query.externalId)
                .page(pool, query, row -> response(row, language));
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
