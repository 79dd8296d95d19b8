package org.mainspring.messy.right;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

public class RightRepository {

    public Uni<RightEntity> save(RightEntity right) {
        return Panache.withTransaction(() -> Uni.createFrom().item(right));
    }
}
