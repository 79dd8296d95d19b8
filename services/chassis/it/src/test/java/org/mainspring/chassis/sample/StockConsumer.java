package org.mainspring.chassis.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
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

    @Incoming("shelves")
    Uni<Void> receive(Message<List<byte[]>> batch) {
        return inbox.together(batch, ShelfCounted.class, this::count);
    }

    private Uni<Void> count(List<ShelfCounted> counted) {
        return stock.replace(counted)
                .call(() -> faults.happen(counted.stream()
                        .map(ShelfCounted::fault)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)));
    }

    private Uni<Void> take(ReceivedMessage message) {
        return switch (message.type()) {
            case "org.mainspring.depot.shelf-counted.v1" -> count(List.of(message.data(ShelfCounted.class)));
            case "org.mainspring.depot.pieces-added.v1" -> add(message.data(PiecesAdded.class));
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> add(PiecesAdded added) {
        return stock.add(added.shelf(), added.pieces()).call(() -> faults.happen(added.fault()));
    }
}
