package org.mainspring.funding.proposal;

import java.util.UUID;
import org.mainspring.chassis.outbox.FactType;

/** The programme that the outcome cites exists. */
@FactType(aggregate = "proposal", name = "proposal-confirmed")
record ProposalConfirmed(UUID proposalId, String kind, UUID recordId) implements ProposalDecided {}
