package org.mainspring.chassis.feed;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads the feed from the outbox, where every fact stays under its number. */
@ApplicationScoped
class ChangeRepository {

    private static final String PAGE = """
            select number, id, type, subject, time, data::text as data from outbox
            where number > $1 and ($3::text is null or subject = $3) and ($4::text is null or type = $4)
            order by number limit $2""";

    private final Pool pool;

    ChangeRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<ChangePage> after(ChangeQuery query) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(query.after, query.limit, query.subject, query.type))
                .map(rows -> page(rows, query.after));
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
