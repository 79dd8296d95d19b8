package org.mainspring.funding.proposal;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** The record that an outcome cites exists. */
@FactType(aggregate = "proposal", name = "proposal-confirmed")
record ProposalConfirmed(UUID proposalId, String kind, UUID recordId) implements DomainFact {

    @Override
    public String subject() {
        return proposalId.toString();
    }
}
