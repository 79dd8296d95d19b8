package org.mainspring.chassis.read;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mainspring.chassis.problem.Refusal;

/**
 * Reads one row by its key. Every event loop has one connection for this, on which many questions are under way at once: no
 * question waits for a connection, and no answer changes threads. One slow statement would delay all behind it, so lists and
 * searches belong to the pool.
 */
@Singleton
public class PointReads {

    private static final int UNDER_WAY = 256;

    private final Vertx vertx;
    private final Pool pool;
    private final PgConnectOptions server;
    private final Map<Thread, SqlClient> clients = new ConcurrentHashMap<>();

    PointReads(
            Vertx vertx,
            Pool pool,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.vertx = vertx;
        this.pool = pool;
        this.server = PgConnectOptions.fromUri(url)
                .setUser(user)
                .setPassword(password)
                .setCachePreparedStatements(true)
                .setPipeliningLimit(UNDER_WAY);
    }

    /**
     * The row with this key, as {@code read} shows it.
     *
     * @param what the kind of record, for the detail of the 404 where there is none
     * @param statement takes the key as {@code $1} and finds at most one row, by an index
     */
    public <T> Uni<T> require(String what, Object key, String statement, Function<Row, T> read) {
        return require(what, Tuple.of(key), statement, read);
    }

    /**
     * The row that these values find and let the caller see.
     *
     * @param values the key first; what else the statement takes after it
     */
    public <T> Uni<T> require(String what, Tuple values, String statement, Function<Row, T> read) {
        // One stage: each of Mutiny's carries the request's context along, which stays the same here anyway.
        return Uni.createFrom().emitter(answer -> client().preparedQuery(statement)
                .execute(values)
                .map(rows -> read.apply(requireRow(rows, what, values.getValue(0))))
                .onComplete(answer::complete, answer::fail));
    }

    /**
     * The few rows that these values find by an index. Also within a transaction: the connection is none of the pool's, for
     * which those who hold one already would wait.
     */
    public <T> Uni<List<T>> find(Tuple values, String statement, Function<Row, T> read) {
        return Uni.createFrom().emitter(answer -> client().preparedQuery(statement)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> read.apply(Row.newInstance(row)))
                        .toList())
                .onComplete(answer::complete, answer::fail));
    }

    private static Row requireRow(RowSet<io.vertx.sqlclient.Row> rows, String what, Object key) {
        if (rows.size() == 0) {
            throw Refusal.notFound(what, key);
        }
        return Row.newInstance(rows.iterator().next());
    }

    private SqlClient client() {
        return Context.isOnEventLoopThread()
                ? clients.computeIfAbsent(Thread.currentThread(), loop -> connect())
                : pool.getDelegate();
    }

    private SqlClient connect() {
        return PgBuilder.client()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(server)
                .using(vertx)
                .build();
    }

    @PreDestroy
    void close() {
        clients.values().forEach(SqlClient::close);
    }
}
