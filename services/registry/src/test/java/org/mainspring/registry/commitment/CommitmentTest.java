package org.mainspring.registry.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mainspring.registry.commitment.ProgressStatus.ABANDONED;
import static org.mainspring.registry.commitment.ProgressStatus.DONE;
import static org.mainspring.registry.commitment.ProgressStatus.IN_PROGRESS;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Names;
import org.mainspring.chassis.value.Qualifier;
import org.mainspring.registry.party.Party;

class CommitmentTest {

    private static final Instant NOW = Instant.parse("2022-08-29T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2022, 8, 29);
    private static final Party BANK = new Party(UUID.randomUUID(), null, null);
    private static final Party EXPERT = new Party(null, UUID.randomUUID(), new Names("黄崇祺", null));
    private static final Pact AGREEMENT = Pact.agreement(UUID.randomUUID(), List.of(BANK, EXPERT), TODAY);
    private static final Names WHAT = new Names(null, "Open patents to others");
    private static final Fact TARGET =
            new Fact(new BigDecimal("300"), Qualifier.EXACT, "patents", null, null, null, null, null);

    @Test
    void makingTellsWhoWillDoWhatByWhen() {
        Commitment commitment = make(EXPERT.id(), TODAY);
        assertThat(commitment.made())
                .isEqualTo(new CommitmentMade(
                        commitment.id(),
                        AGREEMENT.agreementId(),
                        null,
                        EXPERT,
                        WHAT,
                        TODAY,
                        TARGET,
                        "test/cmt",
                        "innomatch-2022-en"));
        assertThat(commitment.made().subject()).isEqualTo(commitment.id().toString());
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.MADE);
        assertThat(commitment.reports()).isEmpty();
    }

    @Test
    void onlyAPartyCommitsItselfAndNotToADayBeforeTheSigning() {
        refused("NOT_A_PARTY", "/commitments/3/partyId", () -> make(UUID.randomUUID(), TODAY));
        refused("DUE_BEFORE_SIGNING", "/commitments/3/dueOn", () -> make(BANK.id(), TODAY.minusDays(1)));
    }

    @Test
    void theLatestDayToldOfSaysHowItStands() {
        Commitment commitment = make(BANK.id(), TODAY);
        Progress done = progress(TODAY.minusDays(1), DONE);
        Progress begun = progress(TODAY.minusDays(9), IN_PROGRESS);

        assertThat(commitment.report(done, NOW).commitmentStatus()).isEqualTo(CommitmentStatus.DONE);
        ProgressReported late = commitment.report(begun, NOW.plusSeconds(1));

        assertThat(late.status()).isEqualTo(IN_PROGRESS);
        assertThat(late.commitmentStatus()).isEqualTo(CommitmentStatus.DONE);
        assertThat(commitment.reports()).containsExactly(done, begun);
        assertThat(commitment.updatedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void ofTwoReportsOfOneDayTheOneToldLastCounts() {
        Commitment commitment = make(BANK.id(), TODAY);
        commitment.report(progress(TODAY, DONE), NOW);
        commitment.report(progress(TODAY, ABANDONED), NOW);
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.ABANDONED);
    }

    @Test
    void nothingIsToldOfADayToCome() {
        Commitment commitment = make(BANK.id(), TODAY);
        refused("AS_OF_IN_FUTURE", "/asOf", () -> commitment.report(progress(TODAY.plusDays(1), DONE), NOW));
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.MADE);
    }

    @Test
    void aHundredReportsAreEnough() {
        Commitment commitment = make(BANK.id(), TODAY);
        for (int i = 0; i < 100; i++) {
            commitment.report(progress(TODAY, IN_PROGRESS), NOW);
        }
        refused("TOO_MANY_REPORTS", null, () -> commitment.report(progress(TODAY, DONE), NOW));
    }

    private static Commitment make(UUID partyId, LocalDate dueOn) {
        var details = new MakeCommitmentRequest(partyId, WHAT, dueOn, TARGET, "test/cmt", "innomatch-2022-en");
        return Commitment.make(UUID.randomUUID(), AGREEMENT, details, "/commitments/3", NOW);
    }

    private static Progress progress(LocalDate asOf, ProgressStatus status) {
        return new Progress(asOf, status, null, null);
    }

    private static void refused(String code, String pointer, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.errors().get(0).pointer()).isEqualTo(pointer);
        });
    }
}
