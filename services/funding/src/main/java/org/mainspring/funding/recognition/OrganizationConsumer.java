package org.mainspring.funding.recognition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mainspring.chassis.inbox.Inbox;

/** Hears from the registry how organizations stand. */
@ApplicationScoped
class OrganizationConsumer {

    private final Inbox inbox;
    private final KnownOrganizationRepository organizations;

    OrganizationConsumer(Inbox inbox, KnownOrganizationRepository organizations) {
        this.inbox = inbox;
        this.organizations = organizations;
    }

    @Incoming("organization-state")
    Uni<Void> receive(ConsumerRecord<String, byte[]> record) {
        return inbox.once(record, message -> organizations.keep(message.data(KnownOrganization.class)));
    }
}
