package org.mainspring.funding.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/** The status of a programme, and why it has it where a reason was given. */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) ProgrammeStatus status,

        @Column(name = "status_reason") @Nullable String statusReason) {

    /** @param over whether the period is over */
    static Standing atFirst(boolean over) {
        return new Standing(over ? ProgrammeStatus.ENDED : ProgrammeStatus.FORECAST, null);
    }

    /** @throws Refusal where the step does not lead on from here, or would open what is over */
    Standing after(ProgrammeStep step, @Nullable String reason, boolean over) {
        if (!step.leadsFrom(status)) {
            throw Refusal.conflict(
                    "NOT_POSSIBLE_IN_STATE",
                    "The programme is " + status + "; it does not become " + step.to() + " so.");
        }
        if (over && step.to() == ProgrammeStatus.OPEN) {
            throw Refusal.conflict("PERIOD_OVER", "The period of the programme is over.");
        }
        return new Standing(step.to(), reason);
    }
}
