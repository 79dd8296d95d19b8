package org.mainspring.registry.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mainspring.chassis.inbox.Inbox;
import org.mainspring.chassis.inbox.ReceivedMessage;

/** Reads what events propose. */
@ApplicationScoped
class ProposalConsumer {

    private static final String PROPOSED = "org.mainspring.events.outcome-proposed.v1";

    private final Inbox inbox;
    private final ProposalService service;

    ProposalConsumer(Inbox inbox, ProposalService service) {
        this.inbox = inbox;
        this.service = service;
    }

    @Incoming("outcomes")
    Uni<Void> receive(ConsumerRecord<String, byte[]> record) {
        return inbox.once(record, this::decide);
    }

    private Uni<Void> decide(ReceivedMessage message) {
        if (!message.type().equals(PROPOSED)) {
            return Uni.createFrom().voidItem();
        }
        OutcomeProposed proposed = message.data(OutcomeProposed.class);
        return proposed.ownKind().map(kind -> service.decide(kind, proposed)).orElseGet(() -> Uni.createFrom()
                .voidItem());
    }
}
