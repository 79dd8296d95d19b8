package org.mainspring.chassis.feed;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/** Reads the feed from the outbox, where every fact stays under its number. */
@ApplicationScoped
class ChangeRepository {

    private static final String AFTER =
            "select number, id, type, subject, time, data::text as data from outbox where number > $1";

    private static final String LAST = "select coalesce(max(number), 0) from outbox";

    private final Pool pool;

    ChangeRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<ChangePage> after(ChangeQuery query) {
        List<Object> values = new ArrayList<>(List.of(query.after, query.limit));
        return pool.preparedQuery(statement(query, values))
                .execute(Tuple.wrap(values))
                .map(rows -> page(rows, query.after));
    }

    /** The number that the feed has reached. */
    Uni<Long> last() {
        return pool.query(LAST).execute().map(rows -> rows.iterator().next().getLong(0));
    }

    /**
     * Whoever has a number that was never given would wait for ever, and miss all up to it.
     *
     * @throws Refusal 400 where the feed has not got so far
     */
    Uni<Void> requireReached(String parameter, long after) {
        return last().invoke(last -> {
                    if (after > last) {
                        throw Refusal.badParameter(
                                parameter,
                                "BEYOND_END",
                                "The feed has reached " + last + "; no fact has this number yet.");
                    }
                })
                .replaceWithVoid();
    }

    /** The first facts beyond a number and up to another one, of those that the query asks for. */
    Uni<List<Change>> between(ChangeQuery query, long after, long upTo, int most) {
        List<Object> values = new ArrayList<>(List.of(after, most, upTo));
        return pool.preparedQuery(statement(AFTER + " and number <= $3", query, values))
                .execute(Tuple.wrap(values))
                .map(ChangeRepository::changes);
    }

    /** One of its own for each set of filters: one for all would be planned without their indexes. */
    static String statement(ChangeQuery query, List<Object> values) {
        return statement(AFTER, query, values);
    }

    private static String statement(String numbers, ChangeQuery query, List<Object> values) {
        return numbers + filter("subject", query.subject, values) + filter("type", query.type, values)
                + " order by number limit $2";
    }

    private static String filter(String column, @Nullable String value, List<Object> values) {
        if (value == null) {
            return "";
        }
        values.add(value);
        return " and " + column + " = $" + values.size();
    }

    private static ChangePage page(RowSet<Row> rows, long after) {
        List<Change> changes = changes(rows);
        return new ChangePage(
                changes,
                changes.isEmpty() ? after : changes.get(changes.size() - 1).number());
    }

    private static List<Change> changes(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(ChangeRepository::change)
                .toList();
    }

    private static Change change(Row row) {
        return new Change(
                row.getLong("number"),
                row.getUUID("id"),
                row.getString("type"),
                row.getString("subject"),
                row.getOffsetDateTime("time").toInstant(),
                row.getString("data"));
    }
}
