package org.mainspring.funding.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.journal.SignedMoney;
import org.mainspring.funding.netting.Claim;
import org.mainspring.funding.netting.Statement;
import org.mainspring.funding.programme.ProgrammeKind;
import org.mainspring.funding.programme.ProgrammeStatus;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.programme.UnnamedProvider;

class SettlementTest {

    private static final Instant NOW = Instant.parse("2022-07-21T06:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2022, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2022, 7, 21);
    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final UUID LABORATORY = UUID.randomUUID();
    private static final UUID BANK = UUID.randomUUID();
    private static final Claim CLAIM = new Claim("Shanghai", "Jiangsu", null, LABORATORY, 2, 98_000_00);

    @Test
    void anotherOfficerConfirmsItAndItTellsHowRegionsStand() {
        Settlement settlement = proposed(CLAIM);
        refused("SAME_PERSON", () -> settlement.confirm("proposer", TODAY, NOW));

        SettlementConfirmed confirmed = settlement.confirm("confirmer", TODAY, NOW);
        assertThat(confirmed)
                .isEqualTo(new SettlementConfirmed(
                        settlement.id(),
                        PROGRAMME,
                        UNTIL,
                        2,
                        yuan("98000.00"),
                        List.of(
                                new SettlementPosition(
                                        "Jiangsu", yuan("98000.00"), yuan("0.00"), SignedMoney.of(9_800_000, "CNY")),
                                new SettlementPosition(
                                        "Shanghai",
                                        yuan("0.00"),
                                        yuan("98000.00"),
                                        SignedMoney.of(-9_800_000, "CNY")))));
        assertThat(settlement.shown().settledOn()).isEqualTo(TODAY);
        refused("NOT_POSSIBLE_IN_STATE", () -> settlement.confirm("confirmer", TODAY, NOW));
        refused("NOT_POSSIBLE_IN_STATE", () -> settlement.discard(NOW));
    }

    @Test
    void whatIsDiscardedIsNeverPaid() {
        Settlement settlement = proposed(CLAIM);
        settlement.discard(NOW);
        assertThat(settlement.shown().status()).isEqualTo(SettlementStatus.DISCARDED);
        refused("NOT_POSSIBLE_IN_STATE", () -> settlement.confirm("confirmer", TODAY, NOW));
    }

    @Test
    void thereMustBeSomethingToSettleAndNotTooMuch() {
        refused("NOTHING_TO_SETTLE", SettlementTest::proposed);
        refused(
                "TOO_MANY_REDEMPTIONS",
                () -> proposed(new Claim("Shanghai", "Jiangsu", null, LABORATORY, 100_001, 100_001)));
        proposed(new Claim("Shanghai", "Jiangsu", null, LABORATORY, 100_000, 100_000));
    }

    @Test
    void theStatementForSpreadsheetsHasLinesPaymentsAndNetPositions() {
        SettlementResponse settlement = proposed(CLAIM).shown();
        String csv = StatementCsv.of(
                settlement,
                List.of(new SettlementLineResponse("Shanghai", "Jiangsu", null, 2, yuan("98000.00"))),
                List.of(new SettlementPaymentResponse(BANK, LABORATORY, "Jiangsu", 2, yuan("98000.00"))));

        assertThat(csv.split("\r\n"))
                .containsExactly(
                        "part,region,issuedIn,redeemedIn,providerId,organizationId,redemptions,amount,currency",
                        "LINE,,Shanghai,Jiangsu,,,2,98000.00,CNY",
                        "PAYMENT,Jiangsu,,,%s,%s,2,98000.00,CNY".formatted(BANK, LABORATORY),
                        "NET_POSITION,Jiangsu,,,,,,98000.00,CNY",
                        "NET_POSITION,Shanghai,,,,,,-98000.00,CNY");
    }

    private static Settlement proposed(Claim... claims) {
        var programme = new ProgrammeTerms(
                PROGRAMME,
                ProgrammeKind.INNOVATION_VOUCHER,
                "CNY",
                ProgrammeStatus.OPEN,
                null,
                ZoneId.of("Asia/Shanghai"),
                UnnamedProvider.REFUSED,
                List.of());
        Statement statement = Statement.of(List.of(claims));
        return Settlement.propose(UUID.randomUUID(), programme, UNTIL, statement, "proposer", NOW);
    }

    private static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), "CNY");
    }

    private static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
