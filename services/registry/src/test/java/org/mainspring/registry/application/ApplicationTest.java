package org.mainspring.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.assessment.Asked;
import org.mainspring.registry.assessment.Comparison;
import org.mainspring.registry.assessment.Requirement;
import org.mainspring.registry.assessment.Terms;
import org.mainspring.registry.filing.DeclaredValue;
import org.mainspring.registry.filing.Filing;

class ApplicationTest {

    private static final Instant NOW = Instant.parse("2022-05-31T08:00:00Z");
    private static final UUID APPLICANT = UUID.randomUUID();
    private static final Terms TERMS = new Terms(
            new Asked(
                    List.of(new Requirement(
                            "RD_STAFF", new Names(null, "Staff"), Comparison.AT_LEAST, BigDecimal.TEN, null, true)),
                    List.of()),
            2,
            BigDecimal.ONE,
            null);

    @Test
    void oneThatLacksSomethingGoesStraightBackAndCanBeMended() {
        Application application = file("RD_STAFF");
        assertThat(application.submit(false, NOW)).isInstanceOf(ApplicationReturned.class);
        assertThat(application.status()).isEqualTo(ApplicationStatus.INCOMPLETE);
        application.change(filing("RD_STAFF"), TERMS, NOW);
        assertThat(application.submit(true, NOW)).isInstanceOf(ApplicationSubmitted.class);
        refused("NOT_POSSIBLE_IN_STATE", () -> application.change(filing("RD_STAFF"), TERMS, NOW));
        refused("NOT_POSSIBLE_IN_STATE", () -> application.submit(true, NOW));
    }

    @Test
    void anOfficerFindsItCompleteOrGivesItBack() {
        Application application = file("RD_STAFF");
        refused("NOT_POSSIBLE_IN_STATE", () -> application.complete(NOW));
        refused("NOT_POSSIBLE_IN_STATE", () -> application.giveBack("Nothing was submitted", NOW));
        application.submit(true, NOW);
        application.complete(NOW);
        application.giveBack("The report is of another year", NOW);
        assertThat(application.shown().remark()).isEqualTo("The report is of another year");
        application.submit(true, NOW);
        assertThat(application.shown().remark()).isNull();
        assertThat(application.complete(NOW).applicationId()).isEqualTo(application.id());
    }

    @Test
    void whatIsWithdrawnStaysSo() {
        Application application = file("RD_STAFF");
        application.withdraw("Not this year", NOW);
        refused("NOT_POSSIBLE_IN_STATE", () -> application.submit(true, NOW));
        refused("NOT_POSSIBLE_IN_STATE", () -> application.withdraw("Again", NOW));
        refused("NOT_POSSIBLE_IN_STATE", () -> application.confer(UUID.randomUUID(), NOW));
    }

    @Test
    void onlyWhatIsAskedForIsDeclaredAndOnlyOnce() {
        refused("NOT_ASKED_FOR", () -> file("PATENTS"));
        refused("NOT_ASKED_FOR", () -> file("RD_STAFF", "RD_STAFF"));
    }

    @Test
    void onlyOfficersAndTheApplicantSeeIt() {
        Application application = file("RD_STAFF");
        application.requireVisible(new Viewer(true, null, "officer"));
        application.requireVisible(new Viewer(false, APPLICANT, "clerk"));
        refused("NOT_FOUND", () -> application.requireVisible(new Viewer(false, UUID.randomUUID(), "other")));
        refused("NOT_FOUND", () -> application.requireVisible(new Viewer(false, null, "nobody")));
    }

    private static Application file(String... measures) {
        return Application.file(UUID.randomUUID(), UUID.randomUUID(), APPLICANT, filing(measures), TERMS, NOW);
    }

    private static Filing filing(String... measures) {
        List<DeclaredValue> values = List.of(measures).stream()
                .map(measure -> new DeclaredValue(measure, BigDecimal.TEN, "2021", null))
                .toList();
        return new Filing(values, null, null);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
