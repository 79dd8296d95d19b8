package org.mainspring.registry.consortium;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.party.Party;

/** Members work together under a lead from now on. */
@FactType(aggregate = "consortium", name = "consortium-formed")
record ConsortiumFormed(
        UUID consortiumId,
        UUID leadOrganizationId,
        List<Party> members,
        @Nullable Names names,
        @Nullable LocalDate signedOn,
        @Nullable String externalId,
        @Nullable String source)
        implements DomainFact {

    @Override
    public String subject() {
        return consortiumId.toString();
    }
}
