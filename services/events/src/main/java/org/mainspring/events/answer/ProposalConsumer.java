package org.mainspring.events.answer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mainspring.chassis.inbox.Inbox;
import org.mainspring.chassis.inbox.ReceivedMessage;
import org.mainspring.events.outcome.OutcomeService;
import org.mainspring.events.proposal.RefusalReason;

/** Takes what the owners of records answer to proposals. */
@ApplicationScoped
class ProposalConsumer {

    private static final Pattern CONFIRMED = Pattern.compile("org\\.mainspring\\.[a-z]+\\.proposal-confirmed\\.v1");
    private static final Pattern REFUSED = Pattern.compile("org\\.mainspring\\.[a-z]+\\.proposal-refused\\.v1");

    private final Inbox inbox;
    private final OutcomeService outcomes;

    ProposalConsumer(Inbox inbox, OutcomeService outcomes) {
        this.inbox = inbox;
        this.outcomes = outcomes;
    }

    @Incoming("registry-proposal")
    @Incoming("funding-proposal")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return inbox.once(record, this::take);
    }

    private Uni<Void> take(ReceivedMessage message) {
        if (CONFIRMED.matcher(message.type()).matches()) {
            var confirmed = message.data(ProposalConfirmed.class);
            return outcomes.confirm(confirmed.proposalId(), confirmed.kind(), confirmed.recordId());
        }
        if (REFUSED.matcher(message.type()).matches()) {
            var refused = message.data(ProposalRefused.class);
            return outcomes.refuse(
                    refused.proposalId(), refused.kind(), new RefusalReason(refused.code(), refused.detail()));
        }
        return Uni.createFrom().voidItem();
    }
}
