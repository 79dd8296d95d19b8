package org.mainspring.funding.programme;

import java.util.Set;

/** What can be done with a programme as a whole: from which status it leads to which. */
enum ProgrammeStep {
    OPEN(ProgrammeStatus.OPEN, ProgrammeStatus.FORECAST, ProgrammeStatus.CLOSED),
    SUSPEND(ProgrammeStatus.SUSPENDED, ProgrammeStatus.OPEN),
    RESUME(ProgrammeStatus.OPEN, ProgrammeStatus.SUSPENDED),
    CLOSE(ProgrammeStatus.CLOSED, ProgrammeStatus.OPEN, ProgrammeStatus.SUSPENDED),
    /** Also of what was announced and never came. */
    END(ProgrammeStatus.ENDED, ProgrammeStatus.FORECAST, ProgrammeStatus.CLOSED);

    private final ProgrammeStatus to;
    private final Set<ProgrammeStatus> from;

    ProgrammeStep(ProgrammeStatus to, ProgrammeStatus... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    boolean leadsFrom(ProgrammeStatus status) {
        return from.contains(status);
    }

    ProgrammeStatus to() {
        return to;
    }
}
