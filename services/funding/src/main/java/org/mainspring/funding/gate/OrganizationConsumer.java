package org.mainspring.funding.gate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.mainspring.chassis.inbox.Inbox;
import org.mainspring.funding.recognition.KnownOrganization;

/** Hears from the registry how organizations stand. */
@ApplicationScoped
class OrganizationConsumer {

    private final Inbox inbox;
    private final GateService gate;

    OrganizationConsumer(Inbox inbox, GateService gate) {
        this.inbox = inbox;
        this.gate = gate;
    }

    @Incoming("organization-state")
    Uni<Void> receive(Message<List<byte[]>> batch) {
        return inbox.together(batch, KnownOrganization.class, gate::hearOrganizations);
    }
}
