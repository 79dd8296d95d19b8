package org.mainspring.registry.history;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;

/** What was known of records, with the days on which it was valid. Nothing is ever taken out. */
@ApplicationScoped
class HistoryRepository {

    private static final String KNOWN_NOW = """
            select lower(valid) as valid_from, upper(valid) as valid_to, lower(known) as known_from, cast(state as text)
            from history where record_id = cast(?1 as uuid) and upper_inf(known) order by valid""";
    private static final String WITHDRAW = """
            update history h set known = tstzrange(lower(h.known), cast(cast(?3 as text) as timestamptz))
            from jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as gone (valid_from date, valid_to date)
            where h.record_id = cast(?1 as uuid) and upper_inf(h.known)
              and h.valid = daterange(gone.valid_from, gone.valid_to)""";
    private static final String BELIEVE = """
            insert into history (record_id, version, valid, known, state)
            select cast(?1 as uuid), ?4, daterange(valid_from, valid_to), tstzrange(cast(cast(?3 as text) as timestamptz), null), state
            from jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as b (valid_from date, valid_to date, state jsonb)""";
    private static final String KNOWN_NOW_OF_MANY = """
            select lower(valid) as valid_from, upper(valid) as valid_to, lower(known) as known_from, cast(state as text),
              cast(record_id as text)
            from history where upper_inf(known) and record_id in (
              select cast(value as uuid) from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)))
            order by record_id, valid""";
    private static final String WITHDRAW_MANY = """
            update history h set known = tstzrange(lower(h.known), gone.at)
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as gone (record_id uuid, valid_from date, valid_to date,
              at timestamptz)
            where h.record_id = gone.record_id and upper_inf(h.known)
              and h.valid = daterange(gone.valid_from, gone.valid_to)""";
    private static final String BELIEVE_MANY = """
            insert into history (record_id, version, valid, known, state)
            select record_id, version, daterange(valid_from, valid_to), tstzrange(at, null), state
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as b (record_id uuid, version bigint, valid_from date,
              valid_to date, at timestamptz, state jsonb)""";
    private static final String AS_OF = """
            select version, lower(known) as known_from, state::text as state from history
            where record_id = $1 and valid @> $2::date and known @> $3::timestamptz and\s""";
    private static final Listing LISTING = Listing.of("""
                            h.version, lower(h.valid) as valid_from, upper(h.valid) as valid_to, lower(h.known) as known_from,
                            upper(h.known) as known_to, h.state::text as state""", "history h", "h.id", "bigint")
            .sortable("knownFrom", "lower(h.known)", "timestamptz")
            .byDefault("-knownFrom");

    /** Ids of all kinds of records stand in one table: one of another kind has no history of this kind. */
    private static final String IS_OF = "exists (select from %s record where record.id = record_id)";

    private final Pool pool;

    HistoryRepository(Pool pool) {
        this.pool = pool;
    }

    /** One row of the history. */
    record Entry(
            long version,
            ValidPeriod valid,
            Instant knownFrom,
            @Nullable Instant knownTo,
            String state) {}

    /** What is known now, with the instant since when; in the transaction at hand. */
    Uni<List<Entry>> knownNow(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KNOWN_NOW, Object[].class)
                        .setParameter(1, id.toString())
                        .getResultList())
                .map(rows -> rows.stream().map(HistoryRepository::entry).toList());
    }

    Uni<Void> withdraw(UUID id, List<ValidPeriod> periods, Instant at) {
        JsonArray gone =
                new JsonArray(periods.stream().map(HistoryRepository::json).toList());
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(WITHDRAW)
                        .setParameter(1, id.toString())
                        .setParameter(2, gone.encode())
                        .setParameter(3, at.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** @param states as JSON texts, each with its days */
    Uni<Void> believe(UUID id, long version, List<Entry> states, Instant at) {
        JsonArray believed = new JsonArray(states.stream()
                .map(state -> json(state.valid()).put("state", new JsonObject(state.state())))
                .toList());
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(BELIEVE)
                        .setParameter(1, id.toString())
                        .setParameter(2, believed.encode())
                        .setParameter(3, at.toString())
                        .setParameter(4, version)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** One row to be closed, or to be kept from an instant on. */
    record Belief(UUID id, Entry entry) {}

    /** What is known now of many records, those of which nothing is known left out. */
    Uni<Map<UUID, List<Entry>>> knownNow(Set<UUID> ids) {
        JsonArray asked = new JsonArray(ids.stream().map(UUID::toString).toList());
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KNOWN_NOW_OF_MANY, Object[].class)
                        .setParameter(1, asked.encode())
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> UUID.fromString((String) row[4]),
                                Collectors.mapping(HistoryRepository::entry, Collectors.toList()))));
    }

    /** Closes the rows of many records, each at the instant of its entry. */
    Uni<Void> withdrawAll(List<Belief> gone) {
        return execute(WITHDRAW_MANY, gone, HistoryRepository::json);
    }

    /** Keeps rows of many records, each from the instant of its entry on. */
    Uni<Void> believeAll(List<Belief> believed) {
        return execute(BELIEVE_MANY, believed, belief -> json(belief)
                .put("version", belief.entry().version())
                .put("state", new JsonObject(belief.entry().state())));
    }

    private static Uni<Void> execute(String statement, List<Belief> beliefs, Function<Belief, JsonObject> write) {
        JsonArray rows = new JsonArray(beliefs.stream().map(write).toList());
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(statement)
                                .setParameter(1, rows.encode())
                                .executeUpdate())
                        .replaceWithVoid();
    }

    private static JsonObject json(Belief belief) {
        return json(belief.entry().valid())
                .put("record_id", belief.id().toString())
                .put("at", belief.entry().knownFrom().toString());
    }

    /** @param kind the table of the record */
    Uni<Optional<Entry>> asOf(UUID id, String kind, LocalDate validAt, Instant knownAt) {
        return pool.preparedQuery(AS_OF + IS_OF.formatted(kind))
                .execute(Tuple.of(id, validAt, knownAt.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Entry(
                                row.getLong("version"),
                                ValidPeriod.ALWAYS,
                                row.getOffsetDateTime("known_from").toInstant(),
                                null,
                                row.getString("state")))
                        .findFirst());
    }

    /** @param kind the table of the record */
    <T> Uni<Page<T>> list(UUID id, String kind, PageQuery query, Function<Entry, T> read) {
        return LISTING.filter()
                .where("h.record_id = ? and " + IS_OF.formatted(kind), id)
                .page(pool, query, row -> read.apply(entry(row)));
    }

    private static JsonObject json(ValidPeriod period) {
        return new JsonObject()
                .put("valid_from", period.from() == null ? null : period.from().toString())
                .put("valid_to", period.to() == null ? null : period.to().toString());
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                0,
                new ValidPeriod((LocalDate) row[0], (LocalDate) row[1]),
                ((OffsetDateTime) row[2]).toInstant(),
                null,
                (String) row[3]);
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.getLong("version"),
                new ValidPeriod(row.getLocalDate("valid_from"), row.getLocalDate("valid_to")),
                row.getOffsetDateTime("known_from").toInstant(),
                row.getOffsetDateTime("known_to") == null
                        ? null
                        : row.getOffsetDateTime("known_to").toInstant(),
                row.getString("state"));
    }
}
