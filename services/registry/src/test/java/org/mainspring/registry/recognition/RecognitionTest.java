package org.mainspring.registry.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.verdict.Consequence;

class RecognitionTest {

    private static final Instant NOW = Instant.parse("2022-07-21T01:00:00Z");
    private static final LocalDate CONFERRED = LocalDate.parse("2022-07-21");

    @Test
    void conferringTellsWhoHoldsWhat() {
        Recognition recognition = conferred(null);
        assertThat(recognition.conferred().level()).isEqualTo("NATIONAL");
        assertThat(recognition.state().status()).isEqualTo(RecognitionStatus.ACTIVE);
        assertThat(recognition.conferred().subject()).isEqualTo(recognition.id().toString());
    }

    @Test
    void aRevokedRecognitionKeepsItsReason() {
        Recognition recognition = conferred(null);
        RecognitionRevoked revoked = recognition.revoke(
                "failed the evaluation", CONFERRED.plusDays(1), CONFERRED.plusDays(1), NOW.plus(1, ChronoUnit.DAYS));
        assertThat(revoked.reason()).isEqualTo("failed the evaluation");
        assertThat(recognition.state().status()).isEqualTo(RecognitionStatus.REVOKED);
        assertThat(recognition.state().revokedOn()).isEqualTo(CONFERRED.plusDays(1));
    }

    @Test
    void itIsRevokedOnce() {
        Recognition recognition = conferred(null);
        recognition.revoke("first", CONFERRED, CONFERRED, NOW);
        assertThatThrownBy(() -> recognition.revoke("second", CONFERRED, CONFERRED, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("NOT_ACTIVE"));
    }

    @Test
    void itCannotBeRevokedBeforeItWasConferred() {
        Recognition recognition = conferred(null);
        assertThatThrownBy(() -> recognition.revoke("early", CONFERRED.minusDays(1), CONFERRED, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("BEFORE_CONFERRAL"));
    }

    @Test
    void itCannotBeRevokedInAdvance() {
        assertThatThrownBy(() -> conferred(null).revoke("later", CONFERRED.plusDays(1), CONFERRED, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("LIES_AHEAD"));
    }

    @Test
    void itCannotExpireOnTheDayItIsConferred() {
        assertThatThrownBy(() -> conferred(CONFERRED)).isInstanceOf(Refusal.class);
    }

    @Test
    void itExpiresOnceOnItsDayAndNotBefore() {
        Recognition recognition = conferred(CONFERRED.plusDays(3));
        assertThat(recognition.expire(CONFERRED.plusDays(2), NOW)).isNull();
        RecognitionExpired expired = recognition.expire(CONFERRED.plusDays(9), NOW);
        assertThat(expired.expiredOn()).isEqualTo(CONFERRED.plusDays(3));
        assertThat(recognition.state().status()).isEqualTo(RecognitionStatus.EXPIRED);
        assertThat(recognition.expire(CONFERRED.plusDays(9), NOW)).isNull();
    }

    @Test
    void anEvaluationRenewsItAndTellsHowLongItIsExempt() {
        Recognition recognition = conferred(null);
        DomainFact fact = recognition.conclude(conclusion(2021, Consequence.RENEW_EXEMPT_NEXT), CONFERRED, NOW);
        assertThat(fact).isInstanceOfSatisfying(RecognitionRenewed.class, renewed -> assertThat(renewed.exemptUntil())
                .isEqualTo(2023));
        assertThat(recognition.state().standing()).isEqualTo(new Standing(2021, "BAND", null, 2023));
        assertThat(recognition.state().status()).isEqualTo(RecognitionStatus.ACTIVE);
    }

    @Test
    void aWarningStandsUntilTheNextEvaluationAndGoesOverToASurvivor() {
        Recognition recognition = conferred(null);
        UUID survivor = UUID.randomUUID();
        assertThat(recognition.conclude(conclusion(2021, Consequence.WARN), CONFERRED, NOW))
                .isInstanceOf(RecognitionWarned.class);
        recognition.carryOver(survivor, CONFERRED, NOW);
        assertThat(recognition.state().organizationId()).isEqualTo(survivor);
        assertThat(recognition.state().standing()).isEqualTo(new Standing(2021, "BAND", CONFERRED, null));
        recognition.conclude(conclusion(2023, Consequence.RENEW), CONFERRED, NOW);
        assertThat(recognition.state().standing()).isEqualTo(new Standing(2023, "BAND", null, null));
    }

    @Test
    void anEvaluationRevokesItForAReason() {
        Recognition recognition = conferred(null);
        assertThat(recognition.conclude(conclusion(2021, Consequence.REVOKE), CONFERRED, NOW))
                .isInstanceOfSatisfying(RecognitionRevoked.class, revoked -> assertThat(revoked.reason())
                        .isEqualTo("why"));
        assertThat(recognition.state().standing()).isEqualTo(new Standing(2021, "BAND", null, null));
        assertThat(recognition.conclude(conclusion(2023, Consequence.RENEW), CONFERRED, NOW))
                .isNull();
        assertThat(recognition.state().status()).isEqualTo(RecognitionStatus.REVOKED);
    }

    private static Conclusion conclusion(int year, Consequence consequence) {
        return new Conclusion(year, year + 2, "BAND", consequence, "why");
    }

    @Test
    void whatIsOverWhenItIsRegisteredIsExpired() {
        var request = new ConferRecognitionRequest(
                UUID.randomUUID(), "LITTLE_GIANT", "NATIONAL", 2015, null, CONFERRED, null, null);
        assertThat(Recognition.confer(UUID.randomUUID(), request, CONFERRED, NOW)
                        .state()
                        .status())
                .isEqualTo(RecognitionStatus.EXPIRED);
    }

    @Test
    void itEndsOnTheDayOnWhichAHigherOneTakesItsPlace() {
        Recognition lower = conferred(null);
        UUID higher = UUID.randomUUID();
        RecognitionUpgraded upgraded = lower.upgrade(higher, "GLOBAL", CONFERRED.plusDays(1), NOW);
        assertThat(upgraded.upgradedTo()).isEqualTo(higher);
        assertThat(lower.state().status()).isEqualTo(RecognitionStatus.EXPIRED);
        assertThat(lower.state().expiresOn()).isEqualTo(CONFERRED.plusDays(1));
        assertThat(lower.state().upgradedTo()).isEqualTo(higher);
        assertThat(lower.holdsOn(CONFERRED)).isFalse();
    }

    @Test
    void itIsNotUpgradedOnTheDayItIsConferredNorWhenItsTimeIsOver() {
        assertThatThrownBy(() -> conferred(null).requireUpgradable(CONFERRED)).isInstanceOf(Refusal.class);
        Recognition brief = conferred(CONFERRED.plusDays(3));
        assertThat(brief.holdsOn(CONFERRED.plusDays(2))).isTrue();
        assertThat(brief.holdsOn(CONFERRED.plusDays(3))).isFalse();
    }

    private static Recognition conferred(LocalDate expiresOn) {
        var request = new ConferRecognitionRequest(
                UUID.randomUUID(), "ENTERPRISE_TECHNOLOGY_CENTRE", "NATIONAL", 2021, CONFERRED, expiresOn, null, null);
        return Recognition.confer(UUID.randomUUID(), request, CONFERRED, NOW);
    }
}
