package org.mainspring.registry.run;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.party.NamedReference;
import org.mainspring.registry.scoring.RankInterval;

/** Entries of rankings in the database: written at once, and never again. */
@ApplicationScoped
class EntryRepository {

    /** The canonical result has the members that the table has columns for. */
    private static final String KEEP = """
            insert into ranking_entry (ranking_id, position, rank, organization_id, score, contributions, percentile, listed,
              labels, missing, rank_low, rank_median, rank_high)
            select cast(cast(?1 as text) as uuid), e.position, e.rank, e."organizationId", e.score, e.contributions,
              e.percentile, e.listed, e.labels, e.missing, cast(e."interval" ->> 'low' as int),
              cast(e."interval" ->> 'median' as int), cast(e."interval" ->> 'high' as int)
            from json_to_recordset(cast(cast(?2 as text) as json) -> 'entries') as e (position int, rank int,
              "organizationId" uuid, score numeric, contributions json, percentile numeric, listed boolean, labels text[],
              missing text[], "interval" json)""";

    private static final String COLUMNS = """
            e.position, e.rank, e.organization_id, o.name_zh, o.name_en, e.score, e.contributions, e.percentile, e.listed,
            e.labels, e.missing, e.rank_low, e.rank_median, e.rank_high""";
    private static final String FROM = "ranking_entry e join organization o on o.id = e.organization_id";
    private static final String ALL =
            "select " + COLUMNS + " from " + FROM + " where e.ranking_id = $1 order by e.position";
    private static final Listing LISTING =
            Listing.of(COLUMNS, FROM, "e.position", "int").sortable("rank", "e.position", "int");

    private final Pool pool;

    EntryRepository(Pool pool) {
        this.pool = pool;
    }

    /** @param result in its canonical form */
    Uni<Void> keep(UUID rankingId, String result) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .flatMap(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, rankingId.toString())
                        .setParameter(2, result)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Page<EntryResponse>> list(UUID rankingId, EntryQuery query, Language language) {
        return LISTING.filter()
                .where("e.ranking_id = ?", rankingId)
                .where("e.listed = ?", query.listed)
                .where("? = any(e.labels)", query.label)
                .where("e.organization_id = ?", query.organizationId)
                .page(pool, query, row -> response(row, language));
    }

    /** All of them: there are 2,500 at most. */
    Uni<List<EntryResponse>> all(UUID rankingId, Language language) {
        return pool.preparedQuery(ALL).execute(Tuple.of(rankingId)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> response(row, language))
                .toList());
    }

    private static EntryResponse response(Row row, Language language) {
        List<String> missing = List.of(row.getArrayOfStrings("missing"));
        return new EntryResponse(
                row.getInteger("rank"),
                NamedReference.of(
                        row.getUUID("organization_id"),
                        new Names(row.getString("name_zh"), row.getString("name_en")),
                        language),
                plain(row.getBigDecimal("score")),
                contributions(row.getJsonObject("contributions")),
                plain(row.getBigDecimal("percentile")),
                row.getBoolean("listed"),
                List.of(row.getArrayOfStrings("labels")),
                missing.isEmpty() ? null : missing,
                interval(row));
    }

    private static @Nullable String plain(@Nullable BigDecimal decimal) {
        return decimal == null ? null : decimal.stripTrailingZeros().toPlainString();
    }

    private static Map<String, String> contributions(JsonObject contributions) {
        Map<String, String> byCode = new LinkedHashMap<>();
        contributions.forEach(one -> byCode.put(one.getKey(), one.getValue().toString()));
        return byCode;
    }

    private static @Nullable RankInterval interval(Row row) {
        Integer low = row.getInteger("rank_low");
        return low == null ? null : new RankInterval(low, row.getInteger("rank_median"), row.getInteger("rank_high"));
    }
}
