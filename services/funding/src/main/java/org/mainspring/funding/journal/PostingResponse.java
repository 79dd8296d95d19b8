package org.mainspring.funding.journal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.ledger.AccountKind;
import org.mainspring.funding.ledger.MinorUnits;

/** What an entry did to one account. */
public record PostingResponse(
        String account,
        AccountKind kind,
        @Nullable UUID providerId,

        @Schema(description = "Above zero what came in.") Money amount,

        @Schema(description = "The account's, after it.") Money balance) {

    /** As the database keeps it. */
    record Kept(
            String account, AccountKind kind, @Nullable UUID providerId, long amount, long balance, String currency) {

        PostingResponse shown() {
            return new PostingResponse(
                    account, kind, providerId, MinorUnits.money(amount, currency), MinorUnits.money(balance, currency));
        }
    }
}
