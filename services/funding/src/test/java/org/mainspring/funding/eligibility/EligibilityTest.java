package org.mainspring.funding.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.condition.Condition;
import org.mainspring.funding.condition.EligibilityRule;
import org.mainspring.funding.knowledge.Evidence;
import org.mainspring.funding.knowledge.Knowledge;
import org.mainspring.funding.knowledge.Known;
import org.mainspring.funding.recognition.RecognitionStatus;
import org.mainspring.funding.ruleset.ProgrammeRule;
import org.mainspring.funding.ruleset.ProgrammeRule.RuleSetInForce;

class EligibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 21);
    private static final EligibilityRule RULE = new EligibilityRule("CENTRE", List.of("NATIONAL", "MUNICIPAL"));

    private static final Condition DISTRICT =
            new Condition(null, null, null, null, null, null, "DISTRICT", List.of("Pudong"), null, null, null, null);

    @Test
    void whoHoldsTheSchemeAtOneOfTheLevelsIsEligible() {
        Evidence held = held("MUNICIPAL", "2022-07-21");
        Reason reason = only(decide(held("DISTRICT", null), held), Outcome.ELIGIBLE);
        assertEquals(List.of(held), reason.evidence());
        assertEquals("CENTRE at MUNICIPAL is held since 2022-07-21.", reason.explanation());
    }

    @Test
    void whoNeverHadItIsNot() {
        Reason reason = only(decide(), Outcome.NOT_ELIGIBLE);
        assertEquals("Needed is CENTRE at NATIONAL or MUNICIPAL; the organization never had it.", reason.explanation());
        assertEquals(List.of(), reason.missing());
    }

    @Test
    void anotherLevelIsNotEnoughAndIsShown() {
        Evidence lower = held("DISTRICT", null);
        Reason reason = only(decide(lower), Outcome.NOT_ELIGIBLE);
        assertEquals(List.of(lower), reason.evidence());
        assertTrue(reason.explanation().endsWith("CENTRE at DISTRICT is held."), reason.explanation());
    }

    @Test
    void anotherSchemeIsPassedOver() {
        Evidence other = new Evidence(
                UUID.randomUUID(), "BENCHMARK", "NATIONAL", RecognitionStatus.ACTIVE, null, null, null, null, null);
        assertEquals(List.of(), only(decide(other), Outcome.NOT_ELIGIBLE).evidence());
    }

    @Test
    void aRevokedRecognitionCountsNoLongerAndTheReasonIsGiven() {
        Reason reason = only(decide(revoked("2026-07-21", "unqualified")), Outcome.NOT_ELIGIBLE);
        assertTrue(
                reason.explanation().contains("CENTRE at NATIONAL was revoked on 2026-07-21 (unqualified)"),
                reason.explanation());
        assertTrue(only(decide(revoked(null, null)), Outcome.NOT_ELIGIBLE)
                .explanation()
                .contains("was revoked."));
    }

    @Test
    void aRevocationTakesEffectOnItsDay() {
        only(decide(revoked("2026-07-22", "unqualified")), Outcome.ELIGIBLE);
    }

    @Test
    void theDayOfExpiryIsTheFirstOnWhichItCountsNoLonger() {
        only(decide(expiring(RecognitionStatus.ACTIVE, "2026-07-22")), Outcome.ELIGIBLE);
        Reason reason = only(decide(expiring(RecognitionStatus.ACTIVE, "2026-07-21")), Outcome.NOT_ELIGIBLE);
        assertTrue(reason.explanation().contains("CENTRE at NATIONAL has expired on 2026-07-21"), reason.explanation());
        only(decide(expiring(RecognitionStatus.EXPIRED, null)), Outcome.NOT_ELIGIBLE);
    }

    @Test
    void whatIsConferredTomorrowDoesNotCountToday() {
        Reason reason = only(decide(held("NATIONAL", "2026-07-22")), Outcome.NOT_ELIGIBLE);
        assertTrue(reason.explanation().contains("is held only from 2026-07-22"), reason.explanation());
    }

    @Test
    void anOrganizationThatIsNotKnownIsUnknown() {
        Reason reason = only(EligibilityDecision.of(programme(RULE, null), Knowledge.NONE, TODAY), Outcome.UNKNOWN);
        assertEquals(List.of(Missing.ORGANIZATION), reason.missing());
    }

    @Test
    void aProgrammeWithoutRuleLeavesItOpen() {
        var decision = EligibilityDecision.of(programme(null, null), known(), TODAY);
        assertEquals(
                List.of(Missing.ELIGIBILITY_RULE),
                only(decision, Outcome.UNKNOWN).missing());
        assertNull(decision.gap());
        assertEquals(List.of(), decision.trace());
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        EligibilityDecision decision = EligibilityDecision.of(programme(null, null), Knowledge.NONE, TODAY);
        assertEquals(
                List.of(List.of(Missing.ELIGIBILITY_RULE), List.of(Missing.ORGANIZATION)),
                decision.reasons().stream().map(Reason::missing).toList());
    }

    @Test
    void aRuleSetGoesBeforeTheRuleThatWasAnnounced() {
        EligibilityDecision decision =
                EligibilityDecision.of(programme(RULE, DISTRICT), known(held("MUNICIPAL", null)), TODAY);
        Reason reason = only(decision, Outcome.UNKNOWN);
        assertEquals(Rule.RULE_SET_IS_MET, reason.rule());
        assertEquals(List.of(Missing.FACT), reason.missing());
        assertEquals(List.of("DISTRICT"), decision.missing());
        assertEquals(1, decision.gap().unknown());
    }

    @Test
    void whoMayNotKnowConfidentialFactsIsAnsweredWithoutThem() {
        UUID own = UUID.randomUUID();
        UUID sponsor = UUID.randomUUID();
        assertEquals(Basis.ALL_FACTS, Basis.of(new Actor("e", Set.of("enterprise"), own), sponsor, own));
        assertEquals(Basis.PUBLIC_FACTS, Basis.of(new Actor("e", Set.of("enterprise"), sponsor), sponsor, own));
        assertEquals(Basis.ALL_FACTS, Basis.of(new Actor("o", Set.of("programme-officer"), sponsor), sponsor, own));
        assertEquals(Basis.PUBLIC_FACTS, Basis.of(new Actor("o", Set.of("programme-officer"), own), sponsor, own));
        Knowledge all = Known.organization()
                .number("EMPLOYEES", "5")
                .word("DISTRICT", "Pudong")
                .knowledge();
        assertEquals(Set.of("DISTRICT"), Basis.PUBLIC_FACTS.of(all).facts().keySet());
        assertEquals(all, Basis.ALL_FACTS.of(all));
    }

    private static EligibilityDecision decide(Evidence... evidence) {
        return EligibilityDecision.of(programme(RULE, null), known(evidence), TODAY);
    }

    private static Knowledge known(Evidence... evidence) {
        return new Knowledge(true, Arrays.asList(evidence), Map.of());
    }

    private static ProgrammeRule programme(EligibilityRule stated, Condition condition) {
        RuleSetInForce ruleSet = condition == null ? null : new RuleSetInForce(1, TODAY, condition);
        return new ProgrammeRule(UUID.randomUUID(), new Names(null, "Programme"), null, stated, ruleSet);
    }

    private static Reason only(EligibilityDecision decision, Outcome wanted) {
        assertEquals(wanted, decision.outcome(), decision::toString);
        assertEquals(1, decision.reasons().size());
        return decision.reasons().get(0);
    }

    private static Evidence held(String level, String conferredOn) {
        return evidence(level, RecognitionStatus.ACTIVE, conferredOn, null, null, null);
    }

    private static Evidence revoked(String on, String reason) {
        return evidence("NATIONAL", RecognitionStatus.REVOKED, null, null, on, reason);
    }

    private static Evidence expiring(RecognitionStatus status, String on) {
        return evidence("NATIONAL", status, null, on, null, null);
    }

    private static Evidence evidence(
            String level, RecognitionStatus status, String conferred, String expires, String revoked, String reason) {
        return new Evidence(
                UUID.randomUUID(),
                "CENTRE",
                level,
                status,
                null,
                conferred == null ? null : LocalDate.parse(conferred),
                expires == null ? null : LocalDate.parse(expires),
                revoked == null ? null : LocalDate.parse(revoked),
                reason);
    }
}
