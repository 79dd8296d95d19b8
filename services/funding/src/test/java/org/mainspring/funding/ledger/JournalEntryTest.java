package org.mainspring.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JournalEntryTest {

    private static final UUID ID = new UUID(0, 9);
    private static final UUID SUBJECT = new UUID(0, 8);
    private static final Pot POT = new Pot(new UUID(0, 1), new UUID(0, 2));
    private static final Share SHARE = new Share(POT, new UUID(0, 3));
    private static final Signatures TWO = new Signatures("maker", "checker");
    private static final LocalDate DAY = LocalDate.of(2022, 7, 21);

    @Test
    void itsPostingsAddUpToZero() {
        List<Posting> lopsided = List.of(
                new Posting(POT.account(AccountKind.PLEDGED), -100),
                new Posting(POT.account(AccountKind.AVAILABLE), 99));
        assertThatThrownBy(() -> entry(EntryKind.COMMITMENT, lopsided, TWO)).hasMessageContaining("not to zero");
        assertThatThrownBy(() -> entry(EntryKind.COMMITMENT, List.of(), TWO)).hasMessageContaining("not to zero");
    }

    @Test
    void theyDoSoForEachPot() {
        var other = new Pot(POT.programmeId(), null);
        List<Posting> across = List.of(
                new Posting(other.account(AccountKind.AVAILABLE), -100),
                new Posting(POT.account(AccountKind.AVAILABLE), 100));
        assertThatThrownBy(() -> entry(EntryKind.COMMITMENT, across, TWO)).hasMessageContaining("not to zero");
    }

    @Test
    void itPostsToAnAccountOnce() {
        List<Posting> twice = List.of(
                new Posting(POT.account(AccountKind.AVAILABLE), -100),
                new Posting(POT.account(AccountKind.AVAILABLE), 50),
                new Posting(POT.account(AccountKind.PLEDGED), 50));
        assertThatThrownBy(() -> entry(EntryKind.COMMITMENT, twice, TWO)).hasMessageContaining("twice");
    }

    @Test
    void nothingIsNoPosting() {
        assertThatThrownBy(() -> new Posting(POT.account(AccountKind.AVAILABLE), 0))
                .hasMessageContaining("Nothing");
    }

    @Test
    void whatMovesMoneyTakesTwoPersons() {
        assertThatThrownBy(() -> entry(EntryKind.PAY_OUT, Movements.payOut(SHARE, 5), Signatures.of("one")))
                .hasMessageContaining("two persons");
        assertThat(entry(EntryKind.REQUEST, Movements.request(SHARE, 5), Signatures.of("one"))
                        .signatures()
                        .checker())
                .isNull();
        assertThat(EntryKind.values())
                .filteredOn(kind -> !kind.needsChecker())
                .containsExactly(
                        EntryKind.REQUEST,
                        EntryKind.CANCELLATION,
                        EntryKind.VOUCHER_REDEMPTION,
                        EntryKind.VOUCHER_LAPSE);
    }

    @Test
    void onePersonIsNotTwo() {
        assertThatThrownBy(() -> new Signatures("same", "same")).hasMessageContaining("another person");
        assertThatThrownBy(() -> Signatures.requireDifferent("same", "same")).hasMessageContaining("another person");
        Signatures.requireDifferent("same", null);
    }

    @Test
    void aReversalIsTheSameTheOtherWayRound() {
        JournalEntry paid = entry(EntryKind.PAY_OUT, Movements.payOut(SHARE, 500), TWO);
        var others = new Signatures("third", "fourth");
        JournalEntry back = paid.reversal(new UUID(0, 10), others, DAY.plusDays(1));
        assertThat(back.kind()).isEqualTo(EntryKind.REVERSAL);
        assertThat(back.reverses()).isEqualTo(ID);
        assertThat(back.subjectId()).isEqualTo(SUBJECT);
        assertThat(back.signatures()).isEqualTo(others);
        assertThat(back.valueOn()).isEqualTo(DAY.plusDays(1));
        assertThat(back.postings())
                .containsExactlyInAnyOrder(
                        new Posting(SHARE.account(AccountKind.REQUESTED), 500),
                        new Posting(SHARE.account(AccountKind.OUTSTANDING), -500));
    }

    @Test
    void aReversalStands() {
        JournalEntry back =
                entry(EntryKind.PAY_OUT, Movements.payOut(SHARE, 500), TWO).reversal(ID, TWO, DAY);
        assertThatThrownBy(() -> back.reversal(ID, TWO, DAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyAReversalReversesAndItReversesSomething() {
        List<Posting> postings = Movements.payOut(SHARE, 500);
        assertThatThrownBy(() -> entry(EntryKind.REVERSAL, postings, TWO)).hasMessageContaining("reverses");
        assertThatThrownBy(() -> new JournalEntry(ID, EntryKind.PAY_OUT, SUBJECT, ID, postings, TWO, DAY))
                .hasMessageContaining("reverses");
    }

    @Test
    void itSaysWhichProgrammeAndAllocationItIsAbout() {
        JournalEntry allocated = entry(EntryKind.ALLOCATION, Movements.allocate(SHARE, 5), TWO);
        assertThat(allocated.programmeId()).isEqualTo(POT.programmeId());
        assertThat(allocated.allocationId()).isEqualTo(SHARE.allocationId());
        assertThat(entry(EntryKind.COMMITMENT, Movements.commit(POT, 5), TWO).allocationId())
                .isNull();
    }

    private static JournalEntry entry(EntryKind kind, List<Posting> postings, Signatures signatures) {
        return JournalEntry.of(ID, kind, SUBJECT, postings, signatures, DAY);
    }
}
