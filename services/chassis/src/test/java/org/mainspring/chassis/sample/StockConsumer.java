package org.mainspring.chassis.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mainspring.chassis.inbox.Inbox;
import org.mainspring.chassis.inbox.ReceivedMessage;

/** Keeps a copy of what a neighbour has on its shelves. */
@ApplicationScoped
class StockConsumer {

    private final Inbox inbox;
    private final StockRepository stock;
    private final Faults faults;

    StockConsumer(Inbox inbox, StockRepository stock, Faults faults) {
        this.inbox = inbox;
        this.stock = stock;
        this.faults = faults;
    }

    @Incoming("stock")
    Uni<Void> receive(ConsumerRecord<String, byte[]> record) {
        return inbox.once(record, this::take);
    }

    private Uni<Void> take(ReceivedMessage message) {
        return switch (message.type()) {
            case "org.mainspring.depot.shelf-counted.v1" -> count(message.data(ShelfCounted.class));
            case "org.mainspring.depot.pieces-added.v1" -> add(message.data(PiecesAdded.class));
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> count(ShelfCounted counted) {
        return stock.replace(counted.shelf(), counted.version(), counted.pieces());
    }

    private Uni<Void> add(PiecesAdded added) {
        return stock.add(added.shelf(), added.pieces()).call(() -> faults.happen(added.fault()));
    }
}
