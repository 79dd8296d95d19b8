package org.mainspring.funding.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mainspring.funding.recognition.RecognitionStatus;

class EligibilityProperties {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Property
    void theOutcomeIsTheOneThatItsReasonsMake(@ForAll("findings") Findings findings, @ForAll("days") LocalDate day) {
        EligibilityDecision decision = EligibilityDecision.of(findings, day);
        assertFalse(decision.reasons().isEmpty());
        assertEquals(
                Outcome.all(decision.reasons().stream().map(Reason::outcome).toList()), decision.outcome());
    }

    @Property
    void itIsOpenExactlyWhereSomethingIsMissing(@ForAll("findings") Findings findings, @ForAll("days") LocalDate day) {
        EligibilityDecision decision = EligibilityDecision.of(findings, day);
        boolean gap = findings.rule() == null || !findings.organizationKnown();
        assertEquals(gap, decision.outcome() == Outcome.UNKNOWN);
        for (Reason reason : decision.reasons()) {
            assertEquals(reason.outcome() == Outcome.UNKNOWN, !reason.missing().isEmpty());
        }
    }

    @Property
    void whoIsEligibleShowsWhatIsHeldAndEnough(
            @ForAll("rules") EligibilityRule rule,
            @ForAll("recognitions") List<Evidence> recognitions,
            @ForAll("days") LocalDate day) {
        Reason reason = rule.judge(recognitions, day);
        if (reason.outcome() == Outcome.ELIGIBLE) {
            assertFalse(reason.evidence().isEmpty());
            assertTrue(reason.evidence().stream()
                    .allMatch(one -> one.scheme().equals(rule.scheme())
                            && rule.levels().contains(one.level())
                            && one.isHeldOn(day)));
        }
    }

    @Property
    void anotherRecognitionNeverTakesEligibilityAway(
            @ForAll("rules") EligibilityRule rule,
            @ForAll("recognitions") List<Evidence> recognitions,
            @ForAll("recognition") Evidence another,
            @ForAll("days") LocalDate day) {
        List<Evidence> more = new ArrayList<>(recognitions);
        more.add(another);
        boolean before = rule.judge(recognitions, day).outcome() == Outcome.ELIGIBLE;
        boolean after = rule.judge(more, day).outcome() == Outcome.ELIGIBLE;
        assertTrue(after || !before);
    }

    @Property
    void theOrderInWhichRecognitionsAreKnownDoesNotMatter(
            @ForAll("rules") EligibilityRule rule,
            @ForAll("recognitions") List<Evidence> recognitions,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<Evidence> shuffled = new ArrayList<>(recognitions);
        Collections.shuffle(shuffled, random);
        assertEquals(
                rule.judge(recognitions, day).outcome(),
                rule.judge(shuffled, day).outcome());
    }

    @Property
    void nothingRevokedOrExpiredIsEverEnough(
            @ForAll("rules") EligibilityRule rule,
            @ForAll("recognitions") List<Evidence> recognitions,
            @ForAll("days") LocalDate day) {
        List<Evidence> over =
                recognitions.stream().filter(one -> isOver(one, day)).toList();
        assertEquals(Outcome.NOT_ELIGIBLE, rule.judge(over, day).outcome());
    }

    private static boolean isOver(Evidence one, LocalDate day) {
        boolean revoked = one.status() == RecognitionStatus.REVOKED
                && (one.revokedOn() == null || one.revokedOn().compareTo(day) <= 0);
        return revoked || one.expiresOn() != null && one.expiresOn().compareTo(day) <= 0;
    }

    @Provide
    Arbitrary<Findings> findings() {
        return Combinators.combine(rules().injectNull(0.2), Arbitraries.of(true, false), recognitions())
                .as(Findings::new);
    }

    @Provide
    Arbitrary<EligibilityRule> rules() {
        return Combinators.combine(
                        schemes(), levels().list().ofMinSize(1).ofMaxSize(3).uniqueElements())
                .as(EligibilityRule::new);
    }

    @Provide
    Arbitrary<List<Evidence>> recognitions() {
        return recognition().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Evidence> recognition() {
        Arbitrary<LocalDate> maybe = days().injectNull(0.4);
        return Combinators.combine(schemes(), levels(), Arbitraries.of(RecognitionStatus.class), maybe, maybe, maybe)
                .as((scheme, level, status, conferred, expires, revoked) -> new Evidence(
                        UUID.randomUUID(), scheme, level, status, null, conferred, expires, revoked, null));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 30).map(FIRST::plusDays);
    }

    private static Arbitrary<String> schemes() {
        return Arbitraries.of("CENTRE", "BENCHMARK");
    }

    private static Arbitrary<String> levels() {
        return Arbitraries.of("NATIONAL", "MUNICIPAL", "DISTRICT");
    }
}
