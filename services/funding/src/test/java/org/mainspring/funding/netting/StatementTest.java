package org.mainspring.funding.netting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.ledger.Posting;

class StatementTest {

    private static final UUID PROGRAMME = new UUID(0, 1);
    private static final UUID BANK = new UUID(0, 2);
    private static final UUID LABORATORY = new UUID(1, 1);
    private static final UUID WORKSHOP = new UUID(1, 2);

    @Test
    void whatTwoRegionsOweEachOtherIsSetOff() {
        Statement statement = Statement.of(List.of(
                new Claim("Shanghai", "Jiangsu", null, LABORATORY, 3, 300_00),
                new Claim("Jiangsu", "Shanghai", null, WORKSHOP, 1, 120_00),
                new Claim("Shanghai", "Shanghai", null, WORKSHOP, 2, 55_55)));

        assertThat(statement.positions())
                .containsExactly(
                        new NetPosition("Jiangsu", 300_00, 120_00), new NetPosition("Shanghai", 175_55, 355_55));
        assertThat(statement.positions()).extracting(NetPosition::net).containsExactly(180_00L, -180_00L);
        assertThat(statement.amount()).isEqualTo(475_55);
        assertThat(statement.redemptions()).isEqualTo(6);
    }

    @Test
    void linesAreByRegionsAndPotAndPaymentsByWhoIsPaidByWhom() {
        Statement statement = Statement.of(List.of(
                new Claim("Shanghai", "Jiangsu", BANK, LABORATORY, 1, 10),
                new Claim("Shanghai", "Jiangsu", BANK, WORKSHOP, 1, 20),
                new Claim("Shanghai", "Jiangsu", null, WORKSHOP, 1, 40),
                new Claim("Anhui", "Jiangsu", null, WORKSHOP, 1, 80)));

        assertThat(statement.lines())
                .containsExactly(
                        new StatementLine("Anhui", "Jiangsu", null, 1, 80),
                        new StatementLine("Shanghai", "Jiangsu", null, 1, 40),
                        new StatementLine("Shanghai", "Jiangsu", BANK, 2, 30));
        assertThat(statement.payments())
                .containsExactlyInAnyOrder(
                        new Payment(BANK, LABORATORY, "Jiangsu", 1, 10),
                        new Payment(null, WORKSHOP, "Jiangsu", 2, 120),
                        new Payment(BANK, WORKSHOP, "Jiangsu", 1, 20));
    }

    @Test
    void theLedgerIsMovedOnceForEachPotAndRegion() {
        List<Posting> postings = Statement.postings(
                PROGRAMME,
                List.of(
                        new StatementLine("Anhui", "Jiangsu", null, 1, 80),
                        new StatementLine("Shanghai", "Jiangsu", null, 1, 40),
                        new StatementLine("Shanghai", "Jiangsu", BANK, 2, 30)));

        assertThat(postings)
                .extracting(one -> one.account().name() + " " + one.amount())
                .containsExactly(
                        "programme/" + PROGRAMME + "/payable/unnamed/Jiangsu -120",
                        "programme/" + PROGRAMME + "/settled/unnamed/Jiangsu 120",
                        "programme/" + PROGRAMME + "/payable/" + BANK + "/Jiangsu -30",
                        "programme/" + PROGRAMME + "/settled/" + BANK + "/Jiangsu 30");
    }

    @Test
    void ofNothingNothingFollows() {
        Statement statement = Statement.of(List.of());
        assertThat(statement).isEqualTo(new Statement(List.of(), List.of(), List.of()));
        assertThat(statement.amount()).isZero();
    }
}
