package org.mainspring.events.answer;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** What is read here of an owner's proposal-refused. */
record ProposalRefused(UUID proposalId, String kind, String code, String detail) {

    ProposalRefused {
        requireNonNull(proposalId, "proposalId");
        requireNonNull(kind, "kind");
        requireNonNull(code, "code");
        requireNonNull(detail, "detail");
    }
}
