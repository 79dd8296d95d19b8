package org.mainspring.events.answer;

import java.util.UUID;

/** What is read here of an owner's proposal-refused. */
record ProposalRefused(UUID proposalId, String kind, String code, String detail) {}
