package org.mainspring.tidy.shelf;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.util.UUID;

class ShelfRepository implements PanacheRepositoryBase<Shelf, UUID> {

    private final Pool pool;

    ShelfRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Long> total() {
        return pool.query("SELECT count(*) FROM shelf")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }
}
