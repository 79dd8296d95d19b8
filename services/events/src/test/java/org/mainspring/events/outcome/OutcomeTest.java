package org.mainspring.events.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.proposal.ProposedRecognition;
import org.mainspring.events.proposal.RefusalReason;
import org.mainspring.events.proposal.Release;

class OutcomeTest {

    private static final Instant NOW = Instant.parse("2022-07-21T01:00:00Z");
    private static final UUID RECORD = UUID.randomUUID();
    private static final ProposedRecognition RECOGNITION =
            new ProposedRecognition(UUID.randomUUID(), "ENTERPRISE_TECHNOLOGY_CENTRE", "MUNICIPAL", 2022, null);
    private static final Release RELEASE = new Release(new Names(null, "TOP100"), 2022, null, null);

    @Test
    void aProposalTellsWhatTheOwnerHasToDo() {
        OutcomeProposed proposed = recognition().proposed();
        assertThat(proposed.kind()).isEqualTo(OutcomeKind.RECOGNITION);
        assertThat(proposed.recognition()).isEqualTo(RECOGNITION);
        assertThat(proposed.recordId()).isNull();
        assertThat(proposed.subject()).isEqualTo(proposed.outcomeId().toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindMayCiteARecordThatExists(OutcomeKind kind) {
        assertThat(propose(kind, RECORD, null, null).proposed().recordId()).isEqualTo(RECORD);
    }

    @ParameterizedTest
    @EnumSource
    void onlyARecognitionIsConferredAndOnlyARankingOrPublicationReleased(OutcomeKind kind) {
        if (kind == OutcomeKind.RECOGNITION) {
            assertThat(propose(kind, null, RECOGNITION, null).proposed().recognition())
                    .isNotNull();
        } else {
            refusedAs("WRONG_CONTENT", () -> propose(kind, null, RECOGNITION, null));
        }
        if (kind == OutcomeKind.RANKING || kind == OutcomeKind.PUBLICATION) {
            assertThat(propose(kind, null, null, RELEASE).proposed().release()).isNotNull();
        } else {
            refusedAs("WRONG_CONTENT", () -> propose(kind, null, null, RELEASE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOutcomeHasExactlyOneContent(OutcomeKind kind) {
        refusedAs("ONE_CONTENT", () -> propose(kind, null, null, null));
        refusedAs("ONE_CONTENT", () -> propose(kind, RECORD, RECOGNITION, null));
        refusedAs("ONE_CONTENT", () -> propose(kind, RECORD, null, RELEASE));
        refusedAs("ONE_CONTENT", () -> propose(kind, null, RECOGNITION, RELEASE));
    }

    @Test
    void aConfirmationBringsTheRecord() {
        Outcome outcome = recognition();
        OutcomeConfirmed confirmed = outcome.confirm("RECOGNITION", RECORD, NOW.plusSeconds(1));
        assertThat(confirmed).isNotNull();
        assertThat(confirmed.recordId()).isEqualTo(RECORD);
        assertThat(outcome.response().status()).isEqualTo(OutcomeStatus.CONFIRMED);
        assertThat(outcome.response().recordId()).isEqualTo(RECORD);
        assertThat(outcome.response().updatedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void aRefusalBringsTheReason() {
        Outcome outcome = recognition();
        var reason = new RefusalReason("ORGANIZATION_NOT_FOUND", "There is no such organization.");
        assertThat(outcome.refuse("RECOGNITION", reason, NOW)).isNotNull();
        assertThat(outcome.response().status()).isEqualTo(OutcomeStatus.REFUSED);
        assertThat(outcome.response().refusal()).isEqualTo(reason);
        assertThat(outcome.response().recordId()).isNull();
    }

    @Test
    void onlyTheFirstAnswerCounts() {
        Outcome outcome = recognition();
        outcome.confirm("RECOGNITION", RECORD, NOW);
        OutcomeResponse turned = outcome.response();
        assertThat(outcome.confirm("RECOGNITION", UUID.randomUUID(), NOW.plusSeconds(1)))
                .isNull();
        assertThat(outcome.refuse("RECOGNITION", new RefusalReason("LATE", "Late."), NOW.plusSeconds(1)))
                .isNull();
        assertThat(outcome.response()).isEqualTo(turned);
    }

    @Test
    void anAnswerAboutAnotherKindIsItsSendersMistake() {
        Outcome outcome = recognition();
        refusedAs("WRONG_KIND", () -> outcome.confirm("AGREEMENT", RECORD, NOW));
        assertThat(outcome.response().status()).isEqualTo(OutcomeStatus.PROPOSED);
    }

    @Test
    void anOutcomeThatCitesARecordIsConfirmedWithNoOther() {
        Outcome outcome = propose(OutcomeKind.AGREEMENT, RECORD, null, null);
        refusedAs("WRONG_RECORD", () -> outcome.confirm("AGREEMENT", UUID.randomUUID(), NOW));
        assertThat(outcome.response().status()).isEqualTo(OutcomeStatus.PROPOSED);
        assertThat(outcome.confirm("AGREEMENT", RECORD, NOW)).isNotNull();
    }

    private static Outcome recognition() {
        return propose(OutcomeKind.RECOGNITION, null, RECOGNITION, null);
    }

    private static Outcome propose(OutcomeKind kind, UUID recordId, ProposedRecognition recognition, Release release) {
        var request = new ProposeOutcomeRequest(kind, recordId, recognition, release, null, null);
        return Outcome.propose(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), request, NOW);
    }

    private static void refusedAs(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
