package org.mainspring.funding.proposal;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;

/** The answer to a proposal, told to the service that proposed. */
sealed interface ProposalDecided extends DomainFact permits ProposalConfirmed, ProposalRefused {

    UUID proposalId();

    @Override
    default String subject() {
        return proposalId().toString();
    }
}
