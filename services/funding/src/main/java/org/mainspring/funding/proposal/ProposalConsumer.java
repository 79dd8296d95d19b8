package org.mainspring.funding.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mainspring.chassis.inbox.Inbox;
import org.mainspring.chassis.inbox.ReceivedMessage;

/** Hears from events which outcomes are proposed; only those of kind PROGRAMME are decided here. */
@ApplicationScoped
class ProposalConsumer {

    private static final String PROPOSED = "org.mainspring.events.outcome-proposed.v1";

    private final Inbox inbox;
    private final ProposalService proposals;

    ProposalConsumer(Inbox inbox, ProposalService proposals) {
        this.inbox = inbox;
        this.proposals = proposals;
    }

    @Incoming("outcomes")
    Uni<Void> receive(ConsumerRecord<String, byte[]> record) {
        return inbox.once(record, this::answer);
    }

    private Uni<Void> answer(ReceivedMessage message) {
        if (!message.type().equals(PROPOSED)) {
            return Uni.createFrom().voidItem();
        }
        OutcomeProposed outcome = message.data(OutcomeProposed.class);
        return outcome.concernsProgramme()
                ? proposals.decide(outcome)
                : Uni.createFrom().voidItem();
    }
}
