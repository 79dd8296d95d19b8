package org.mainspring.events.outcome;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a session can bring about, and how it is described before there is a record of it. */
@Schema(
        description =
                "What a session brings about. The registry owns RECOGNITION, AGREEMENT, CONSORTIUM and RANKING, funding owns PROGRAMME. A RANKING that cites no record, and PUBLICATION, have no owner yet, so nobody confirms or refuses them.")
public enum OutcomeKind {
    RECOGNITION(true, false),
    AGREEMENT(false, false),
    CONSORTIUM(false, false),
    PROGRAMME(false, false),
    RANKING(false, true),
    PUBLICATION(false, true);

    private final boolean takesRecognition;
    private final boolean takesRelease;

    OutcomeKind(boolean takesRecognition, boolean takesRelease) {
        this.takesRecognition = takesRecognition;
        this.takesRelease = takesRelease;
    }

    boolean takesRecognition() {
        return takesRecognition;
    }

    boolean takesRelease() {
        return takesRelease;
    }
}
