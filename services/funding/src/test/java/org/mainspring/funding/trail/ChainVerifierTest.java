package org.mainspring.funding.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainVerifierTest {

    private static final int MANY = 10_000;

    private final List<SealedAct> trail = Trails.of(MANY);
    private final ChainEnd end = Trails.end(trail);

    @Test
    void aTrailAsItWasWrittenHasNoFault() {
        assertThat(ChainVerifier.faults(trail, end)).isEmpty();
    }

    @Test
    void oneEditedActInTenThousandIsFound() {
        SealedAct kept = trail.get(4_711);
        trail.set(4_711, new SealedAct(Trails.act(4_712, "another note"), kept.seal()));
        assertThat(ChainVerifier.faults(trail, end)).containsExactly(new ChainFault(4_712, ChainBreak.CHANGED));
    }

    @Test
    void anEditedActWithASealOfItsOwnIsFoundAtTheNext() {
        String before = trail.get(4_710).seal();
        trail.set(4_711, SealedAct.of(Trails.act(4_712, "another note"), before));
        assertThat(ChainVerifier.faults(trail, end)).containsExactly(new ChainFault(4_713, ChainBreak.CHANGED));
    }

    @Test
    void oneDroppedActInTenThousandIsFound() {
        trail.remove(4_711);
        assertThat(ChainVerifier.faults(trail, end)).containsExactly(new ChainFault(4_712, ChainBreak.MISSING));
    }

    @Test
    void theLastActIsMissedToo() {
        trail.remove(MANY - 1);
        assertThat(ChainVerifier.faults(trail, end)).containsExactly(new ChainFault(MANY, ChainBreak.ENDS_ELSEWHERE));
        assertThat(ChainVerifier.faults(List.of(), end)).containsExactly(new ChainFault(1, ChainBreak.ENDS_ELSEWHERE));
    }

    @Test
    void twoActsThatChangedPlacesAreFound() {
        SealedAct one = trail.get(100);
        SealedAct other = trail.get(200);
        trail.set(100, new SealedAct(numbered(other, 101), other.seal()));
        trail.set(200, new SealedAct(numbered(one, 201), one.seal()));
        assertThat(ChainVerifier.faults(trail, end))
                .contains(new ChainFault(101, ChainBreak.CHANGED), new ChainFault(201, ChainBreak.CHANGED));
    }

    private static Act numbered(SealedAct sealed, int number) {
        Act act = sealed.act();
        return new Act(
                act.subject(),
                number,
                act.what(),
                act.by(),
                act.roles(),
                act.organization(),
                act.at(),
                act.note(),
                act.internal());
    }
}
