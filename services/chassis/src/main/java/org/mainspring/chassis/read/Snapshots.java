package org.mainspring.chassis.read;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Cursor;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.PreparedStatement;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;

/**
 * Reads all that there is, in one snapshot of the database and by a cursor on its side: however much it is, some rows are in
 * memory. Each one under way keeps a session, so there are few at once, and the database ends those that nobody goes on with.
 */
@ApplicationScoped
public class Snapshots {

    private static final Logger LOG = Logger.getLogger(Snapshots.class);
    private static final int AT_ONCE = 200;
    private static final int MOST_OPEN = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String BEGIN =
            "begin isolation level repeatable read read only; set local idle_in_transaction_session_timeout = '60s'";
    private static final String REACHED = "select coalesce(max(number), 0) from outbox";

    private final Pool pool;
    private final AtomicInteger open = new AtomicInteger();

    Snapshots(Pool pool) {
        this.pool = pool;
    }

    /** @throws Refusal 503 where as many as may are under way */
    public <T> Uni<Snapshot<T>> open(String statement, List<Object> values, Function<Row, T> read) {
        if (open.incrementAndGet() > MOST_OPEN) {
            open.decrementAndGet();
            return Uni.createFrom().failure(refusal("As many as may are reading everything; try later."));
        }
        return pool.getConnection()
                .onFailure()
                .invoke(open::decrementAndGet)
                .flatMap(session -> begin(session, statement, values, read));
    }

    private <T> Uni<Snapshot<T>> begin(
            SqlConnection session, String statement, List<Object> values, Function<Row, T> read) {
        Uni<Long> number = session.query(BEGIN)
                .execute()
                .chain(() -> session.query(REACHED).execute())
                .map(rows -> rows.iterator().next().getLong(0));
        return Uni.combine()
                .all()
                .unis(number, session.prepare(statement))
                .usingConcurrencyOf(1)
                .asTuple()
                .map(begun -> snapshot(session, begun.getItem1(), begun.getItem2(), values, read))
                .onFailure()
                .invoke(failure -> close(session));
    }

    private <T> Snapshot<T> snapshot(
            SqlConnection session,
            long number,
            PreparedStatement statement,
            List<Object> values,
            Function<Row, T> read) {
        Multi<List<T>> parts = Multi.createBy()
                .repeating()
                .<Cursor, Part<T>>uni(
                        () -> statement.cursor(Tuple.wrap(new ArrayList<>(values))), cursor -> next(cursor, read))
                .whilst(Part::more)
                .map(Part::items);
        var begun = new AtomicBoolean();
        closeUnlessBegun(begun, session);
        return new Snapshot<>(
                number,
                Multi.createFrom()
                        .deferred(() -> begun.compareAndSet(false, true)
                                ? parts.onTermination().invoke(() -> close(session))
                                : Multi.createFrom().failure(refusal("It was asked for too late; ask again."))));
    }

    /** However an answer comes to nothing before its body is asked for: the session is given back. */
    private void closeUnlessBegun(AtomicBoolean begun, SqlConnection session) {
        Uni.createFrom().voidItem().onItem().delayIt().by(PATIENCE).subscribe().with(waited -> {
            if (begun.compareAndSet(false, true)) {
                close(session);
            }
        });
    }

    /** What was read at once. */
    private record Part<T>(List<T> items, boolean more) {}

    private static <T> Uni<Part<T>> next(Cursor cursor, Function<Row, T> read) {
        return cursor.read(AT_ONCE).map(rows -> new Part<>(items(rows, read), cursor.hasMore()));
    }

    private static <T> List<T> items(RowSet<Row> rows, Function<Row, T> read) {
        return StreamSupport.stream(rows.spliterator(), false).map(read).toList();
    }

    private static Refusal refusal(String detail) {
        return new Refusal(ProblemType.SERVICE_UNAVAILABLE, detail, List.of());
    }

    private void close(SqlConnection session) {
        open.decrementAndGet();
        session.query("rollback")
                .execute()
                .onFailure()
                .recoverWithNull()
                .chain(session::close)
                .subscribe()
                .with(closed -> LOG.trace("A snapshot is closed"), gone -> LOG.debug("It was closed already", gone));
    }
}
