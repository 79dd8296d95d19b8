package org.mainspring.events.organization;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mainspring.chassis.inbox.Inbox;

/** Keeps the copy of organizations up to date. */
@ApplicationScoped
class OrganizationConsumer {

    private final Inbox inbox;
    private final KnownOrganizationRepository organizations;

    OrganizationConsumer(Inbox inbox, KnownOrganizationRepository organizations) {
        this.inbox = inbox;
        this.organizations = organizations;
    }

    @Incoming("organization-state")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return inbox.once(record, message -> organizations.keep(message.data(OrganizationState.class)));
    }
}
