package org.mainspring.funding.journal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.ledger.AccountKind;

/** What an entry did to one account. */
public record PostingResponse(
        String account,
        AccountKind kind,
        @Nullable UUID providerId,

        @Schema(description = "Above zero what came in.") SignedMoney amount,

        @Schema(description = "The account's, after it. An enterprise is told those of its own accounts.") @Nullable SignedMoney balance) {

    /** As the database keeps it. */
    record Kept(
            String account,
            AccountKind kind,
            @Nullable UUID providerId,
            boolean ofEnterprise,
            long amount,
            long balance,
            String currency) {

        /** @param official whether the reader may know how much is in the pot */
        PostingResponse shown(boolean official) {
            return new PostingResponse(
                    account,
                    kind,
                    providerId,
                    SignedMoney.of(amount, currency),
                    official || ofEnterprise ? SignedMoney.of(balance, currency) : null);
        }
    }
}
