package org.mainspring.registry.proposal;

import java.util.UUID;
import org.mainspring.chassis.outbox.FactType;

/** The proposal is refused, with the reason for machines and for people. */
@FactType(aggregate = "proposal", name = "proposal-refused")
record ProposalRefused(UUID proposalId, ProposalKind kind, String code, String detail) implements ProposalDecided {}
