package org.mainspring.tidy.shelf;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;

public class ShelfService {

    private final ShelfRepository shelves;
    private final Clock clock;

    ShelfService(ShelfRepository shelves, Clock clock) {
        this.shelves = shelves;
        this.clock = clock;
    }

    public Uni<Instant> label(String label) {
        return Panache.withTransaction(() -> shelves.persist(new Shelf())).map(shelf -> Instant.now(clock));
    }

    @WithTransaction
    public Uni<Long> clear() {
        return shelves.deleteAll();
    }
}
