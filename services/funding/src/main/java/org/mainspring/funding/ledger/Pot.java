package org.mainspring.funding.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.ledger.AccountKind.Scope;

/**
 * What one provider gives to one programme.
 *
 * @param providerId {@code null} for the part of which it is not known who gives it
 */
public record Pot(UUID programmeId, @Nullable UUID providerId) {

    private static final String UNNAMED = "unnamed";

    /** All that it is made of. */
    public List<AccountKey> accounts() {
        return List.of(account(AccountKind.PLEDGED), account(AccountKind.AVAILABLE));
    }

    /** All that vouchers of a region are made of. */
    public List<AccountKey> accounts(String region) {
        return Arrays.stream(AccountKind.values())
                .filter(kind -> kind.isOf(Scope.REGION))
                .map(kind -> account(kind, region))
                .toList();
    }

    AccountKey account(AccountKind kind) {
        return new AccountKey(kind, this, null, null);
    }

    AccountKey account(AccountKind kind, String region) {
        return new AccountKey(kind, this, null, region);
    }

    String provider() {
        return providerId == null ? UNNAMED : providerId.toString();
    }
}
