package org.mainspring.registry.proposal;

import java.util.UUID;
import org.mainspring.chassis.outbox.FactType;

/** The proposal is carried out; the record stands in the registry. */
@FactType(aggregate = "proposal", name = "proposal-confirmed")
record ProposalConfirmed(UUID proposalId, ProposalKind kind, UUID recordId) implements ProposalDecided {}
