package org.mainspring.chassis.sample;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The copy of the neighbour's stock. */
@ApplicationScoped
class StockRepository {

    /** A copy with a higher version is never replaced by a lower. */
    private static final String REPLACE = """
            insert into stock (shelf, version, pieces) values (?1, ?2, ?3)
            on conflict (shelf) do update set version = excluded.version, pieces = excluded.pieces
            where stock.version < excluded.version""";

    private static final String ADD = """
            insert into stock (shelf, version, pieces) values (?1, 0, ?2)
            on conflict (shelf) do update set pieces = stock.pieces + excluded.pieces""";

    Uni<Void> replace(String shelf, long version, int pieces) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(REPLACE)
                        .setParameter(1, shelf)
                        .setParameter(2, version)
                        .setParameter(3, pieces)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> add(String shelf, int pieces) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD)
                        .setParameter(1, shelf)
                        .setParameter(2, pieces)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
