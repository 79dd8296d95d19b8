package org.mainspring.events.outcome;

/** What a session can bring about, and how it is described before there is a record of it. */
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
