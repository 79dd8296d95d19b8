package org.mainspring.registry.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;

/** The members of a list can be counted from now on. */
@FactType(aggregate = "roster", name = "roster-registered")
record RosterRegistered(
        UUID rosterId,
        Names names,
        int size,
        @Nullable LocalDate asOf,
        @Nullable RosterSelection selection,
        @Nullable String externalId,
        @Nullable String source)
        implements DomainFact {

    @Override
    public String subject() {
        return rosterId.toString();
    }
}
