package org.mainspring.funding.window;

import java.time.Instant;
import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;

/** A window is described anew: anything of it before it opens, its names and a later end after that. */
@FactType(aggregate = "window", name = "window-changed")
record WindowChanged(UUID windowId, UUID programmeId, Names names, Instant opensAt, Instant closesAt, String timeZone)
        implements DomainFact {

    @Override
    public String subject() {
        return windowId.toString();
    }
}
