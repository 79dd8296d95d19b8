package org.mainspring.funding.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainspring.funding.Cases.BANK;
import static org.mainspring.funding.Cases.COMPANY;
import static org.mainspring.funding.Cases.OPENS;
import static org.mainspring.funding.Cases.window;
import static org.mainspring.funding.Cases.yuan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.admission.Filing;
import org.mainspring.funding.decision.Approval;
import org.mainspring.funding.decision.Finding;
import org.mainspring.funding.document.Document;
import org.mainspring.funding.eligibility.Outcome;

class ApplicationProperties {

    private static final Instant NOW = OPENS.plusSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Finding FOUND = new Finding(Outcome.UNKNOWN, DAY);
    private static final Set<ApplicationStatus> DECIDED =
            EnumSet.of(ApplicationStatus.APPROVED, ApplicationStatus.REJECTED, ApplicationStatus.APPEALED);
    private static final Set<ApplicationStatus> OPEN =
            EnumSet.of(ApplicationStatus.DRAFT, ApplicationStatus.INCOMPLETE, ApplicationStatus.WITHDRAWN);

    @Property(tries = 500)
    void whateverIsTriedInWhateverOrderItStaysInOrder(@ForAll @Size(max = 40) List<ApplicationStep> tried) {
        Application application = file();
        int appeals = 0;
        for (ApplicationStep step : tried) {
            ApplicationStatus before = application.shown().status();
            boolean taken = tries(application, step);
            ApplicationRecord now = application.shown();
            assertThat(now.status()).isEqualTo(taken ? step.to() : before);
            assertThat(!taken || step.leadsFrom(before)).isTrue();
            assertThat(now.decision() != null).isEqualTo(DECIDED.contains(now.status()));
            assertThat(now.submittedAt() != null || OPEN.contains(now.status())).isTrue();
            appeals += taken && step == ApplicationStep.APPEAL ? 1 : 0;
        }
        assertThat(appeals).isLessThanOrEqualTo(1);
    }

    private static boolean tries(Application application, ApplicationStep step) {
        try {
            take(application, step);
            return true;
        } catch (Refusal refused) {
            // What is refused is not kept: its transaction comes to nothing.
            return false;
        }
    }

    private static void take(Application application, ApplicationStep step) {
        switch (step) {
            case SUBMIT, TURN_BACK -> submit(application, step);
            case FIND_COMPLETE -> application.findComplete(NOW);
            case GIVE_BACK -> application.giveBack("No plan", DAY, DAY, NOW);
            case ASSIGN -> application.assign(BANK, NOW);
            case APPROVE -> application.approve(new Approval(yuan("40"), null, FOUND, UUID.randomUUID()), NOW);
            case REJECT -> application.reject("No plan", DAY, NOW);
            case APPEAL -> application.appeal(DAY, "clerk", NOW);
            case UPHOLD_APPEAL -> application.upholdAppeal(NOW);
            case WITHDRAW -> application.withdraw("Other plans", NOW);
            default -> application.take(step, NOW);
        }
    }

    /** With its plan, or without. */
    private static void submit(Application application, ApplicationStep step) {
        application.change(filing(step == ApplicationStep.SUBMIT), window(), "clerk", NOW);
        application.submit(FOUND, "clerk", NOW);
    }

    private static Application file() {
        return Application.file(UUID.randomUUID(), COMPANY, filing(true), window(), "clerk", NOW);
    }

    private static Filing filing(boolean withPlan) {
        var plan = new Document("PLAN", "Plan", "application/pdf", 1L, "0a".repeat(32), null);
        return new Filing(BANK, yuan("50.00"), "A second line", null, withPlan ? List.of(plan) : null);
    }
}
