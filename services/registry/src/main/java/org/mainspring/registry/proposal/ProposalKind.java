package org.mainspring.registry.proposal;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of outcome that the registry owns. */
enum ProposalKind {
    RECOGNITION,
    AGREEMENT,
    CONSORTIUM,
    RANKING;

    /** Empty for a kind that another service owns. */
    static Optional<ProposalKind> of(String kind) {
        return Arrays.stream(values()).filter(one -> one.name().equals(kind)).findFirst();
    }
}
