package org.mainspring.funding.settlement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.journal.SignedMoney;
import org.mainspring.funding.ledger.MinorUnits;
import org.mainspring.funding.netting.NetPosition;

/** How a region stands against all others. */
@Schema(description = "How a region stands against all others: net = redeemed - issued. All nets add up to zero.")
public record SettlementPosition(
        String region,

        @Schema(description = "What was redeemed there, of whichever region's vouchers.")
        Money redeemed,

        @Schema(description = "What its own vouchers have paid, wherever they were redeemed.")
        Money issued,

        @Schema(description = "Above zero what the others owe it, below zero what it owes them.")
        SignedMoney net) {

    static SettlementPosition of(NetPosition position, String currency) {
        return new SettlementPosition(
                position.region(),
                MinorUnits.money(position.redeemed(), currency),
                MinorUnits.money(position.issued(), currency),
                SignedMoney.of(position.net(), currency));
    }
}
