package org.mainspring.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SelectionProperties {

    @Property
    void theQuotaIsNeverExceededAndWhoIsSelectedQualifiesAndPasses(
            @ForAll("rounds") List<Contender> contenders, @ForAll @IntRange(min = 1, max = 12) int quota) {
        Terms terms = Contenders.terms(2, "50");
        List<Placing> placings = Selection.of(contenders, terms, quota);
        assertThat(placings).hasSameSizeAs(contenders);
        assertThat(selected(placings)).hasSizeLessThanOrEqualTo(quota);
        for (Contender contender : contenders) {
            if (selected(placings).contains(contender.applicationId())) {
                assertThat(contender.qualified()).isTrue();
                assertThat(contender.scores()).hasSizeGreaterThanOrEqualTo(2);
                assertThat(contender.passes(terms.passMark())).isTrue();
            }
        }
    }

    @Property
    void nobodyIsLeftOutWhileThereIsRoom(
            @ForAll("rounds") List<Contender> contenders, @ForAll @IntRange(min = 1, max = 12) int quota) {
        List<Placing> placings = Selection.of(contenders, Contenders.terms(2, "50"), quota);
        boolean leftOut = placings.stream().anyMatch(placing -> placing.outcome() == PlacingOutcome.QUOTA_REACHED);
        assertThat(!leftOut || selected(placings).size() == quota).isTrue();
    }

    @Property
    void theOrderInWhichTheyComeDoesNotMatter(
            @ForAll("rounds") List<Contender> contenders,
            @ForAll @IntRange(min = 1, max = 12) int quota,
            @ForAll long seed) {
        List<Contender> shuffled = new ArrayList<>(contenders);
        Collections.shuffle(shuffled, new Random(seed));
        Terms terms = Contenders.terms(2, "50");
        assertThat(Selection.of(shuffled, terms, quota)).isEqualTo(Selection.of(contenders, terms, quota));
    }

    @Property
    void aHigherScoreNeverCostsASelection(
            @ForAll("rounds") List<Contender> contenders,
            @ForAll @IntRange(min = 1, max = 12) int quota,
            @ForAll @IntRange(min = 0, max = 11) int who,
            @ForAll @IntRange(min = 0, max = 3) int which,
            @ForAll @IntRange(min = 1, max = 10_000) int more) {
        if (who >= contenders.size() || which >= contenders.get(who).scores().size()) {
            return;
        }
        Terms terms = Contenders.terms(2, "50");
        Contender before = contenders.get(who);
        List<BigDecimal> scores = new ArrayList<>(before.scores());
        scores.set(which, scores.get(which).add(BigDecimal.valueOf(more, 2)));
        List<Contender> raised = new ArrayList<>(contenders);
        raised.set(who, new Contender(before.applicationId(), before.qualified(), scores, before.submittedAt()));
        if (selected(Selection.of(contenders, terms, quota)).contains(before.applicationId())) {
            assertThat(selected(Selection.of(raised, terms, quota))).contains(before.applicationId());
        }
    }

    private static Set<UUID> selected(List<Placing> placings) {
        return placings.stream()
                .filter(Placing::isSelected)
                .map(Placing::applicationId)
                .collect(Collectors.toSet());
    }

    /** Scores that are often the same, so that ties are. */
    @Provide
    Arbitrary<List<Contender>> rounds() {
        Arbitrary<BigDecimal> score =
                Arbitraries.of("0", "49.99", "50", "50.01", "75.5", "100").map(BigDecimal::new);
        Arbitrary<Contender> contender = Combinators.combine(
                        Arbitraries.longs().between(0, 40),
                        Arbitraries.of(true, true, true, false),
                        score.list().ofMinSize(0).ofMaxSize(4),
                        Arbitraries.longs().between(0, 2))
                .as((id, qualified, scores, second) ->
                        new Contender(new UUID(0, id), qualified, scores, Contenders.NOW.plusSeconds(second)));
        return contender.list().ofMaxSize(12).uniqueElements(Contender::applicationId);
    }
}
