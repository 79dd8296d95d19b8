package org.mainspring.registry.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.round.RoundFrame;
import org.mainspring.registry.round.RoundState;

/** When a round takes what. */
final class Admission {

    private Admission() {}

    /** Refuses what comes outside of the days of applying; officers may still bring in what came on paper, until the review begins. */
    static void require(RoundFrame round, Viewer viewer, Instant now) {
        if (round.state() != RoundState.OPEN) {
            throw Refusal.conflict(
                    "ROUND_NOT_OPEN", "The round is " + round.state() + "; it takes no more applications.");
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        boolean early = today.isBefore(round.applicationsFrom());
        if (!viewer.officer() && (early || today.isAfter(round.applicationsUntil()))) {
            throw Refusal.conflict(
                    early ? "TOO_EARLY" : "TOO_LATE",
                    "It can be applied from " + round.applicationsFrom() + " until " + round.applicationsUntil() + ".");
        }
    }

    static void requireUndecided(RoundFrame round) {
        if (round.state() != RoundState.OPEN && round.state() != RoundState.REVIEW) {
            throw Refusal.conflict("ROUND_DECIDED", "The round is " + round.state() + ".");
        }
    }
}
