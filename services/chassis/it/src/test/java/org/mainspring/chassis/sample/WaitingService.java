package org.mainspring.chassis.sample;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lets the database take its time. */
@ApplicationScoped
class WaitingService {

    private static final String SLEEP = "select pg_sleep(?1 / 1000.0)::text";

    private final Pool pool;

    WaitingService(Pool pool) {
        this.pool = pool;
    }

    Uni<String> query(int millis) {
        return pool.preparedQuery("select pg_sleep($1 / 1000.0)::text")
                .execute(Tuple.of(millis))
                .map(rows -> "waited");
    }

    @WithTransaction
    Uni<String> transaction(int millis) {
        return Panache.getSession()
                .call(session -> session.createNativeQuery("insert into waiting default values")
                        .executeUpdate())
                .call(session -> sleep(session, millis))
                .replaceWith("waited");
    }

    Uni<String> text(int kilobytes) {
        return pool.preparedQuery("select repeat('x', $1 * 1024) as text")
                .execute(Tuple.of(kilobytes))
                .map(rows -> rows.iterator().next().getString("text"));
    }

    private static Uni<String> sleep(Mutiny.Session session, int millis) {
        return session.createNativeQuery(SLEEP, String.class)
                .setParameter(1, millis)
                .getSingleResult();
    }
}
