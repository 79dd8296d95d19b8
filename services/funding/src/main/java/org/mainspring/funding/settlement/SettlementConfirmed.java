package org.mainspring.funding.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Money;

/** Redemptions are settled: service providers are paid, and regions stand to each other as it says. */
@FactType(aggregate = "settlement", name = "settlement-confirmed")
record SettlementConfirmed(
        UUID settlementId,
        UUID programmeId,
        LocalDate until,
        int redemptions,
        Money amount,
        List<SettlementPosition> positions)
        implements DomainFact {

    @Override
    public String subject() {
        return settlementId.toString();
    }
}
