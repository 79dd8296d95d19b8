package org.mainspring.funding.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainspring.funding.condition.Conditions.all;
import static org.mainspring.funding.condition.Conditions.holds;
import static org.mainspring.funding.condition.Conditions.in;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.allocation.GateVerdict;
import org.mainspring.funding.allocation.OpenAllocation;
import org.mainspring.funding.clause.Clause;
import org.mainspring.funding.condition.ReadCondition;
import org.mainspring.funding.knowledge.Evidence;
import org.mainspring.funding.recognition.RecognitionStatus;

class GateTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 7, 21);
    private static final UUID RECOGNITION = new UUID(0, 5);
    private static final OpenAllocation ALLOCATION =
            new OpenAllocation(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), Instant.EPOCH);
    private static final Clause CENTRE = ReadCondition.clauseOf(holds("CENTRE", "MUNICIPAL"));

    @Test
    void whatIsHeldCanBeDrawnOn() {
        assertThat(judge(CENTRE, held(RecognitionStatus.ACTIVE, null)).reason()).isNull();
    }

    @Test
    void whatWasRevokedFreezesAndSaysWhich() {
        GateVerdict verdict = judge(CENTRE, held(RecognitionStatus.REVOKED, TODAY));
        assertThat(verdict.reason()).contains("CENTRE at MUNICIPAL was revoked on 2022-07-21");
        assertThat(verdict.recognitionId()).isEqualTo(RECOGNITION);
    }

    @Test
    void aRevocationOfALaterDayDoesNotFreezeYet() {
        assertThat(judge(CENTRE, held(RecognitionStatus.REVOKED, TODAY.plusDays(1)))
                        .reason())
                .isNull();
    }

    @Test
    void anotherRecognitionThatIsEnoughKeepsItOpen() {
        var other = new Evidence(
                new UUID(0, 6), "CENTRE", "MUNICIPAL", RecognitionStatus.ACTIVE, null, null, null, null, null);
        List<Evidence> both = List.of(held(RecognitionStatus.REVOKED, TODAY), other);
        assertThat(Gate.judge(ALLOCATION, CENTRE, holdings(both), TODAY).reason())
                .isNull();
    }

    @Test
    void whatRulesAskBesideRecognitionsIsNotJudgedHere() {
        Clause rule = ReadCondition.clauseOf(all(holds("CENTRE", "MUNICIPAL"), in("DISTRICT", "Xuhui")));
        assertThat(judge(rule, held(RecognitionStatus.ACTIVE, null)).reason()).isNull();
        assertThat(judge(rule, held(RecognitionStatus.REVOKED, TODAY)).reason()).isNotNull();
    }

    @Test
    void whereThereWasNoRuleNothingIsLost() {
        assertThat(Gate.judge(ALLOCATION, null, holdings(List.of()), TODAY).reason())
                .isNull();
    }

    @Test
    void whoeverNeverHadItIsFrozenWithoutARecognition() {
        GateVerdict verdict = Gate.judge(ALLOCATION, CENTRE, holdings(List.of()), TODAY);
        assertThat(verdict.reason()).isNotNull();
        assertThat(verdict.recognitionId()).isNull();
    }

    @Test
    void anEnterpriseThatIsNoMoreDrawsNothingWhateverTheRule() {
        var ended = new Holdings(Map.of(), Map.of(ALLOCATION.organizationId(), "DISSOLVED"));
        assertThat(Gate.judge(ALLOCATION, null, ended, TODAY).reason()).contains("DISSOLVED");
    }

    private static Holdings holdings(List<Evidence> held) {
        return new Holdings(Map.of(ALLOCATION.organizationId(), held), Map.of());
    }

    private static GateVerdict judge(Clause clause, Evidence held) {
        return Gate.judge(ALLOCATION, clause, holdings(List.of(held)), TODAY);
    }

    private static Evidence held(RecognitionStatus status, @Nullable LocalDate revokedOn) {
        return new Evidence(RECOGNITION, "CENTRE", "MUNICIPAL", status, 2021, null, null, revokedOn, null);
    }
}
