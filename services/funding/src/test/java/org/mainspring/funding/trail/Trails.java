package org.mainspring.funding.trail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Trails for tests. */
final class Trails {

    private static final Instant START = Instant.parse("2026-03-01T01:00:00Z");
    private static final Subject SUBJECT = new Subject("APPLICATION", UUID.randomUUID());

    private Trails() {}

    /** A trail of so many acts, sealed as they were done. */
    static List<SealedAct> of(int acts) {
        List<SealedAct> trail = new ArrayList<>();
        String before = SealedAct.START;
        for (int number = 1; number <= acts; number++) {
            SealedAct sealed = SealedAct.of(act(number, "note " + number), before);
            before = sealed.seal();
            trail.add(sealed);
        }
        return trail;
    }

    static Act act(int number, String note) {
        return new Act(
                SUBJECT,
                number,
                "CHANGED",
                "officer-" + number % 7,
                "programme-officer",
                null,
                START.plusSeconds(number),
                note,
                number % 2 == 0);
    }

    static ChainEnd end(List<SealedAct> trail) {
        return new ChainEnd(
                trail.size(),
                trail.isEmpty() ? SealedAct.START : trail.get(trail.size() - 1).seal());
    }
}
