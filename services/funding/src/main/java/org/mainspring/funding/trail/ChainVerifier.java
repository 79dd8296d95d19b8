package org.mainspring.funding.trail;

import java.util.ArrayList;
import java.util.List;

/** Holds the acts of one subject against their seals, and against where the chain was said to end. */
final class ChainVerifier {

    private ChainVerifier() {}

    /**
     * @param acts by their number
     * @param end what was kept apart from them: how many there are, and the last seal
     * @return each place at which the chain is broken; none where all is as it was written
     */
    static List<ChainFault> faults(List<SealedAct> acts, ChainEnd end) {
        List<ChainFault> faults = new ArrayList<>();
        String before = SealedAct.START;
        int expected = 1;
        for (SealedAct sealed : acts) {
            int number = sealed.act().number();
            if (number != expected) {
                faults.add(new ChainFault(expected, ChainBreak.MISSING));
            } else if (!sealed.follows(before)) {
                faults.add(new ChainFault(number, ChainBreak.CHANGED));
            }
            before = sealed.seal();
            expected = number + 1;
        }
        if (expected - 1 != end.acts() || !before.equals(end.seal())) {
            faults.add(new ChainFault(expected, ChainBreak.ENDS_ELSEWHERE));
        }
        return List.copyOf(faults);
    }
}
