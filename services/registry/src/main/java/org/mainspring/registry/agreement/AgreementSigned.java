package org.mainspring.registry.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.party.Party;

/** Parties have signed an agreement. */
@FactType(aggregate = "agreement", name = "agreement-signed")
record AgreementSigned(
        UUID agreementId,
        String kind,
        Names names,
        @Nullable LocalDate signedOn,
        List<Party> parties,
        @Nullable UUID leadPartyId,
        @Nullable String externalId,
        @Nullable String source)
        implements DomainFact {

    @Override
    public String subject() {
        return agreementId.toString();
    }
}
