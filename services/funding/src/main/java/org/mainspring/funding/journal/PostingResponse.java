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

        @Schema(description = "The account's, after it.") SignedMoney balance) {

    /** As the database keeps it. */
    record Kept(
            String account, AccountKind kind, @Nullable UUID providerId, long amount, long balance, String currency) {

        PostingResponse shown() {
            return new PostingResponse(
                    account, kind, providerId, SignedMoney.of(amount, currency), SignedMoney.of(balance, currency));
        }
    }
}
