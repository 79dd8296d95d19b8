package org.mainspring.events.answer;

import java.util.UUID;

/** What is read here of an owner's proposal-confirmed. */
record ProposalConfirmed(UUID proposalId, String kind, UUID recordId) {}
