package org.mainspring.registry.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.party.Party;

/** A party of an agreement or a consortium has committed itself to do something by a day. */
@FactType(aggregate = "commitment", name = "commitment-made")
record CommitmentMade(
        UUID commitmentId,
        @Nullable UUID agreementId,
        @Nullable UUID consortiumId,
        Party party,
        Names what,
        LocalDate dueOn,
        @Nullable Fact target,
        @Nullable String externalId,
        @Nullable String source)
        implements DomainFact {

    @Override
    public String subject() {
        return commitmentId.toString();
    }
}
