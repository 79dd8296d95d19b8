package org.mainspring.funding.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A programme is opened, suspended, resumed, closed or ended. One fact for all: whoever listens keeps the status. */
@FactType(aggregate = "programme", name = "programme-status-changed")
record ProgrammeStatusChanged(
        UUID programmeId,
        ProgrammeStatus from,
        ProgrammeStatus to,
        @Nullable String reason) implements DomainFact {

    @Override
    public String subject() {
        return programmeId.toString();
    }
}
