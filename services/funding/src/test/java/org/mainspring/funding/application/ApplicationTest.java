package org.mainspring.funding.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainspring.funding.Cases.BANK;
import static org.mainspring.funding.Cases.COMPANY;
import static org.mainspring.funding.Cases.OPENS;
import static org.mainspring.funding.Cases.programme;
import static org.mainspring.funding.Cases.refused;
import static org.mainspring.funding.Cases.window;
import static org.mainspring.funding.Cases.yuan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.admission.Filing;
import org.mainspring.funding.decision.Approval;
import org.mainspring.funding.decision.Finding;
import org.mainspring.funding.document.Document;
import org.mainspring.funding.eligibility.Outcome;
import org.mainspring.funding.programme.ProgrammeStatus;
import org.mainspring.funding.window.WindowTerms;

class ApplicationTest {

    private static final Instant NOW = OPENS.plusSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Finding FOUND = new Finding(Outcome.UNKNOWN, DAY);

    private final WindowTerms window = window();

    @Test
    void whatWasFiledCanBeSaidAnewAndTellsWhatIsMissing() {
        Application application = file(bare());
        assertThat(application.filing()).isEqualTo(bare());
        assertThat(application.shown().missing()).containsExactly("PLAN");
        assertThat(application.change(bare(), window, "clerk", NOW.plusSeconds(1)))
                .isFalse();
        assertThat(application.shown().updatedAt()).isEqualTo(NOW);
        assertThat(application.change(full(), window, "colleague", NOW.plusSeconds(1)))
                .isTrue();
        assertThat(application.shown().missing()).isEmpty();
    }

    @Test
    void oneThatLacksADocumentGoesStraightBackAndNobodyIsTold() {
        Application application = file(bare());
        assertThat(application.submit(FOUND, "clerk", NOW)).isNull();
        assertThat(application.shown().status()).isEqualTo(ApplicationStatus.INCOMPLETE);
        assertThat(application.shown().submittedAt()).isNull();
        application.change(full(), window, "clerk", NOW);
        assertThat(application.submit(FOUND, "clerk", NOW)).isNotNull();
        assertThat(application.shown().status()).isEqualTo(ApplicationStatus.SUBMITTED);
        refused("NOT_POSSIBLE_IN_STATE", () -> application.change(bare(), window, "clerk", NOW));
    }

    @Test
    void whatIsToldOfASubmissionSaysNeitherWhoseItIsNorHowMuch() {
        ApplicationSubmitted told = file(full()).submit(FOUND, "clerk", NOW);
        assertThat(told.toString()).doesNotContain(COMPANY.toString(), BANK.toString(), "50.00");
    }

    @Test
    void whoeverHadAHandInItIsKnown() {
        Application application = file(bare());
        application.change(full(), window, "officer", NOW);
        application.submit(FOUND, "director", NOW);
        assertThat(application.frame(programme(ProgrammeStatus.OPEN)).authors())
                .containsExactly("clerk", "officer", "director");
    }

    @Test
    void anApprovalIsToldWithItsAmount() {
        Application application = recommended();
        UUID allocation = UUID.randomUUID();
        ApplicationApproved told = application.approve(new Approval(yuan("40.00"), null, FOUND, allocation), NOW);
        assertThat(told.amount()).isEqualTo(yuan("40.00"));
        assertThat(told.organizationId()).isEqualTo(COMPANY);
        assertThat(told.providerId()).isEqualTo(BANK);
        assertThat(application.shown().response().decision().allocationId()).isEqualTo(allocation);
        assertThat(application.shown().response().decision().eligibility()).isEqualTo(FOUND);
    }

    @Test
    void aRejectionCanBeAppealedAgainstOnceUntilItsLastDay() {
        Application application = recommended();
        application.reject("No plan", DAY, NOW);
        refused("APPEAL_TOO_LATE", () -> application.appeal(DAY.plusDays(1), "clerk", NOW));

        Application other = recommended();
        other.reject("No plan", DAY, NOW);
        other.appeal(DAY, "clerk", NOW);
        other.take(ApplicationStep.DISMISS_APPEAL, NOW);
        assertThat(other.shown().status()).isEqualTo(ApplicationStatus.REJECTED);
        refused("APPEALED_ALREADY", () -> other.appeal(DAY, "clerk", NOW));
    }

    @Test
    void anAppealThatIsUpheldOpensItAgainAndThenThereIsNoOther() {
        Application application = recommended();
        application.reject("No plan", DAY, NOW);
        application.appeal(DAY, "clerk", NOW);
        application.upholdAppeal(NOW);
        assertThat(application.shown().status()).isEqualTo(ApplicationStatus.COMPLETE);
        assertThat(application.shown().decision()).isNull();
        application.assign(BANK, NOW);
        application.take(ApplicationStep.RECOMMEND, NOW);
        application.reject("Still no plan", DAY.plusDays(30), NOW);
        assertThat(application.shown().decision().appealUntil()).isNull();
        refused("APPEALED_ALREADY", () -> application.appeal(DAY, "clerk", NOW));
    }

    @Test
    void whatNobodyHasHeardOfIsWithdrawnInSilence() {
        assertThat(file(full()).withdraw("Other plans", NOW)).isNull();
        assertThat(recommended().withdraw("Other plans", NOW)).isNotNull();
        Application decided = recommended();
        decided.reject("No plan", DAY, NOW);
        refused("NOT_POSSIBLE_IN_STATE", () -> decided.withdraw("Other plans", NOW));
    }

    @Test
    void oneThatIsReturnedSaysWhyAndUntilWhenItCanBeMended() {
        Application application = file(full());
        application.submit(FOUND, "clerk", NOW);
        application.giveBack("The report is of 2019", DAY, DAY, NOW);
        assertThat(application.mendUntil()).isEqualTo(DAY);
        assertThat(application.shown().remark()).isEqualTo("The report is of 2019");
        application.submit(FOUND, "clerk", NOW);
        assertThat(application.shown().remark()).isNull();
        application.findComplete(NOW);
        assertThat(application.mendUntil()).isNull();
    }

    @Test
    void nothingIsReturnedForADayThatIsOverAndADayThatWasGivenDoesNotComeNearer() {
        Application application = file(full());
        application.submit(FOUND, "clerk", NOW);
        refused("IN_THE_PAST", () -> application.giveBack("No plan", DAY.minusDays(1), DAY, NOW));

        Application returned = file(full());
        returned.submit(FOUND, "clerk", NOW);
        returned.giveBack("No plan", DAY.plusDays(3), DAY, NOW);
        refused("BEFORE_GIVEN", () -> returned.giveBack("No plan", DAY.plusDays(2), DAY, NOW));
        refused("BEFORE_GIVEN", () -> returned.giveBack("No plan", null, DAY, NOW));
        returned.giveBack("Take your time", DAY.plusDays(9), DAY.plusDays(5), NOW);
        assertThat(returned.mendUntil()).isEqualTo(DAY.plusDays(9));
    }

    @Test
    void whatWasTurnedBackBeforeAnybodyHeardOfItIsNotReturned() {
        Application application = file(bare());
        application.submit(FOUND, "clerk", NOW);
        refused("NOT_POSSIBLE_IN_STATE", () -> application.giveBack("No plan", DAY, DAY, NOW));
    }

    private Application recommended() {
        Application application = file(full());
        application.submit(FOUND, "clerk", NOW);
        application.findComplete(NOW);
        application.assign(BANK, NOW);
        application.take(ApplicationStep.RECOMMEND, NOW);
        return application;
    }

    private Application file(Filing filing) {
        return Application.file(UUID.randomUUID(), COMPANY, filing, window, "clerk", NOW);
    }

    private static Filing bare() {
        return new Filing(null, yuan("50.00"), "A second line", null, null);
    }

    private static Filing full() {
        var plan = new Document("PLAN", "Plan", "application/pdf", 1L, "0a".repeat(32), null);
        return new Filing(BANK, yuan("50.00"), "A second line", null, List.of(plan));
    }
}
