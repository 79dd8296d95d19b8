package org.mainspring.events.answer;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** What is read here of an owner's proposal-confirmed. */
record ProposalConfirmed(UUID proposalId, String kind, UUID recordId) {

    ProposalConfirmed {
        requireNonNull(proposalId, "proposalId");
        requireNonNull(kind, "kind");
        requireNonNull(recordId, "recordId");
    }
}
