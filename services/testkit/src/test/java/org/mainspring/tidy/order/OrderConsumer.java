package org.mainspring.tidy.order;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mainspring.tidy.shelf.ShelfService;

class OrderConsumer {

    private final ShelfService shelves;

    OrderConsumer(ShelfService shelves) {
        this.shelves = shelves;
    }

    @Incoming("orders")
    Uni<Void> take(String order) {
        return shelves.label(order).replaceWithVoid();
    }
}
