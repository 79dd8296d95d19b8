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

/** Reads the feed from the outbox, where every fact stays under its number. */
@ApplicationScoped
class ChangeRepository {

    private static final String AFTER =
            "select number, id, type, subject, time, data::text as data from outbox where number > $1";

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

    /** One of its own for each set of filters: one for all would be planned without their indexes. */
    static String statement(ChangeQuery query, List<Object> values) {
        return AFTER + filter("subject", query.subject, values) + filter("type", query.type, values)
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
        List<Change> changes = StreamSupport.stream(rows.spliterator(), false)
                .map(ChangeRepository::change)
                .toList();
        return new ChangePage(
                changes,
                changes.isEmpty() ? after : changes.get(changes.size() - 1).number());
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
