package org.mainspring.events.session;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;

/** A session is described anew. */
@FactType(aggregate = "session", name = "session-changed")
record SessionChanged(
        UUID sessionId,
        UUID eventId,
        SessionKind kind,
        Names title,
        int position,
        @Nullable List<UUID> people,
        @Nullable List<UUID> organizations,
        @Nullable String externalId)
        implements DomainFact {

    @Override
    public String subject() {
        return sessionId.toString();
    }
}
