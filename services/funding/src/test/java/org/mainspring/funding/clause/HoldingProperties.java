package org.mainspring.funding.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mainspring.funding.knowledge.Evidence;
import org.mainspring.funding.knowledge.Knowledge;
import org.mainspring.funding.recognition.RecognitionStatus;

class HoldingProperties {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Property
    void whoIsEligibleShowsWhatIsHeldAndEnough(
            @ForAll("holdings") Holding holding,
            @ForAll("recognitions") List<Evidence> recognitions,
            @ForAll("days") LocalDate day) {
        TraceStep step = holding.step(known(recognitions), day);
        assertEquals(holding.truth(known(recognitions), day), step.truth());
        if (step.truth() == Truth.TRUE) {
            assertFalse(step.evidence().isEmpty());
            assertTrue(step.evidence().stream()
                    .allMatch(one -> one.scheme().equals(holding.scheme())
                            && holding.levels().contains(one.level())
                            && one.isHeldOn(day)));
        }
    }

    @Property
    void anotherRecognitionNeverTakesEligibilityAway(
            @ForAll("holdings") Holding holding,
            @ForAll("recognitions") List<Evidence> recognitions,
            @ForAll("recognition") Evidence another,
            @ForAll("days") LocalDate day) {
        List<Evidence> more = new ArrayList<>(recognitions);
        more.add(another);
        assertTrue(holding.truth(known(more), day).compareTo(holding.truth(known(recognitions), day)) >= 0);
    }

    @Property
    void theOrderInWhichRecognitionsAreKnownDoesNotMatter(
            @ForAll("holdings") Holding holding,
            @ForAll("recognitions") List<Evidence> recognitions,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<Evidence> shuffled = new ArrayList<>(recognitions);
        Collections.shuffle(shuffled, random);
        assertEquals(holding.truth(known(recognitions), day), holding.truth(known(shuffled), day));
    }

    @Property
    void nothingRevokedOrExpiredIsEverEnough(
            @ForAll("holdings") Holding holding,
            @ForAll("recognitions") List<Evidence> recognitions,
            @ForAll("days") LocalDate day) {
        List<Evidence> over =
                recognitions.stream().filter(one -> isOver(one, day)).toList();
        assertEquals(Truth.FALSE, holding.truth(known(over), day));
    }

    private static Knowledge known(List<Evidence> recognitions) {
        return new Knowledge(true, recognitions, Map.of());
    }

    private static boolean isOver(Evidence one, LocalDate day) {
        boolean revoked = one.status() == RecognitionStatus.REVOKED
                && (one.revokedOn() == null || one.revokedOn().compareTo(day) <= 0);
        return revoked || one.expiresOn() != null && one.expiresOn().compareTo(day) <= 0;
    }

    @Provide
    Arbitrary<Holding> holdings() {
        return Combinators.combine(
                        schemes(), levels().list().ofMinSize(1).ofMaxSize(3).uniqueElements())
                .as((scheme, levels) -> new Holding(Place.ROOT, scheme, levels));
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
