package org.mainspring.funding.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    AccountKey account(AccountKind kind) {
        return new AccountKey(kind, this, null);
    }

    String provider() {
        return providerId == null ? UNNAMED : providerId.toString();
    }
}
