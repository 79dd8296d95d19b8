package org.mainspring.funding.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mainspring.funding.ledger.AccountKind.Scope;

/** What of a pot is set aside for one enterprise by one allocation. */
public record Share(Pot pot, UUID allocationId) {

    /** All that it is made of. */
    public List<AccountKey> accounts() {
        return Arrays.stream(AccountKind.values())
                .filter(kind -> kind.isOf(Scope.ALLOCATION))
                .map(this::account)
                .toList();
    }

    AccountKey account(AccountKind kind) {
        return new AccountKey(kind, pot, allocationId, null);
    }

    /** The same allocation, given by a provider that is known now. */
    public Share from(UUID providerId) {
        return new Share(new Pot(pot.programmeId(), providerId), allocationId);
    }
}
