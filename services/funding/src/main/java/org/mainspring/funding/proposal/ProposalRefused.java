package org.mainspring.funding.proposal;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** The record that an outcome cites does not exist, or none is cited. */
@FactType(aggregate = "proposal", name = "proposal-refused")
record ProposalRefused(UUID proposalId, String kind, String code, String detail) implements DomainFact {

    @Override
    public String subject() {
        return proposalId.toString();
    }
}
