package org.mainspring.events.organization;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
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
    Uni<Void> take(Message<List<byte[]>> batch) {
        return inbox.together(batch, OrganizationState.class, organizations::keep);
    }
}
