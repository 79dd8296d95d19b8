package org.mainspring.funding.recognition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
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
    Uni<Void> receive(Message<List<byte[]>> batch) {
        return inbox.together(batch, KnownOrganization.class, organizations::keep);
    }
}
