package org.mainspring.messy.right;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mainspring.messy.left.Left.LeftHelper;
import org.mainspring.tidy.shelf.ShelfService;

public class RightService {

    @Inject
    Pool pool;

    LeftHelper left = new LeftHelper();
    ShelfService otherService;

    Instant now() {
        return Uni.createFrom().item(Instant.now()).await().indefinitely();
    }

    Uni<String> elsewhere() {
        return Uni.createFrom().item("").emitOn(Infrastructure.getDefaultWorkerPool());
    }
}
