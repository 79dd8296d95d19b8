package org.mainspring.funding.ledger;

import java.util.UUID;

/** What of a pot is set aside for one enterprise by one allocation. */
public record Share(Pot pot, UUID allocationId) {

    AccountKey account(AccountKind kind) {
        return new AccountKey(kind, pot, allocationId);
    }

    /** The same allocation, given by a provider that is known now. */
    Share from(UUID providerId) {
        return new Share(new Pot(pot.programmeId(), providerId), allocationId);
    }
}
