package org.mainspring.registry.round;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A level of a scheme can be applied for. */
@FactType(aggregate = "round", name = "round-opened")
record RoundOpened(
        UUID roundId,
        String scheme,
        String level,
        int batchYear,
        UUID criteriaId,
        LocalDate applicationsFrom,
        LocalDate applicationsUntil,
        @Nullable Integer quota,
        @Nullable String source)
        implements DomainFact {

    @Override
    public String subject() {
        return roundId.toString();
    }
}
