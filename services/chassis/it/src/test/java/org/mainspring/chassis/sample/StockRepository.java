package org.mainspring.chassis.sample;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mainspring.chassis.json.JsonText;

/** The copy of the neighbour's stock. */
@ApplicationScoped
class StockRepository {

    /** A copy with a higher version is never replaced by a lower. */
    private static final String REPLACE = """
            insert into stock (shelf, version, pieces)
            select distinct on (told.shelf) told.shelf, told.version, told.pieces
            from json_to_recordset(cast(cast(?1 as text) as json)) as told (shelf text, version bigint, pieces int)
            order by told.shelf, told.version desc
            on conflict (shelf) do update set version = excluded.version, pieces = excluded.pieces
            where stock.version < excluded.version""";

    private static final String ADD = """
            insert into stock (shelf, version, pieces) values (?1, 0, ?2)
            on conflict (shelf) do update set pieces = stock.pieces + excluded.pieces""";

    private final JsonText json;

    StockRepository(JsonText json) {
        this.json = json;
    }

    Uni<Void> replace(List<ShelfCounted> counted) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(REPLACE)
                        .setParameter(1, json.of(counted))
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
