package org.mainspring.registry.round;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** All who were accepted in a round are recognised, apart from those to whom it could not be conferred. */
@FactType(aggregate = "round", name = "round-conferred")
record RoundConferred(
        UUID roundId,
        String scheme,
        String level,
        int batchYear,
        LocalDate conferredOn,
        @Nullable LocalDate expiresOn,
        int conferred,
        int notConferred)
        implements DomainFact {

    @Override
    public String subject() {
        return roundId.toString();
    }
}
