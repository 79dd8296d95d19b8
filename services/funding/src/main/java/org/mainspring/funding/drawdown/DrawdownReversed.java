package org.mainspring.funding.drawdown;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A drawdown that was paid is taken back. */
@FactType(aggregate = "drawdown", name = "drawdown-reversed")
record DrawdownReversed(UUID drawdownId, UUID allocationId) implements DomainFact {

    @Override
    public String subject() {
        return drawdownId.toString();
    }
}
