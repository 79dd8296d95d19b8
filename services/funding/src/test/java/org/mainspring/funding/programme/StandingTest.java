package org.mainspring.funding.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainspring.funding.Cases.refused;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandingTest {

    /** Every step that may be taken; no other may. */
    private static final Map<ProgrammeStatus, Set<ProgrammeStep>> ALLOWED = Map.of(
            ProgrammeStatus.FORECAST, Set.of(ProgrammeStep.OPEN, ProgrammeStep.END),
            ProgrammeStatus.OPEN, Set.of(ProgrammeStep.SUSPEND, ProgrammeStep.CLOSE),
            ProgrammeStatus.SUSPENDED, Set.of(ProgrammeStep.RESUME, ProgrammeStep.CLOSE),
            ProgrammeStatus.CLOSED, Set.of(ProgrammeStep.OPEN, ProgrammeStep.END),
            ProgrammeStatus.ENDED, Set.of());

    @Test
    void aProgrammeGoesFromStatusToStatusAsAllowedAndNotOtherwise() {
        for (ProgrammeStatus status : ProgrammeStatus.values()) {
            Set<ProgrammeStep> possible = Arrays.stream(ProgrammeStep.values())
                    .filter(step -> step.leadsFrom(status))
                    .collect(Collectors.toSet());
            assertThat(possible).as(status.name()).isEqualTo(ALLOWED.get(status));
        }
    }

    @Test
    void aStepThatDoesNotLeadOnIsRefused() {
        Standing forecast = Standing.atFirst(false);
        refused("NOT_POSSIBLE_IN_STATE", () -> forecast.after(ProgrammeStep.RESUME, null, false));
        Standing open = forecast.after(ProgrammeStep.OPEN, null, false);
        Standing suspended = open.after(ProgrammeStep.SUSPEND, "Under review", false);
        assertThat(suspended).isEqualTo(new Standing(ProgrammeStatus.SUSPENDED, "Under review"));
        refused("NOT_POSSIBLE_IN_STATE", () -> suspended.after(ProgrammeStep.OPEN, null, false));
        assertThat(suspended.after(ProgrammeStep.RESUME, null, false).statusReason())
                .isNull();
    }

    @Test
    void whatIsOverHasEndedAndIsNotOpened() {
        assertThat(Standing.atFirst(true).status()).isEqualTo(ProgrammeStatus.ENDED);
        Standing closed = new Standing(ProgrammeStatus.CLOSED, null);
        refused("PERIOD_OVER", () -> closed.after(ProgrammeStep.OPEN, null, true));
        assertThat(closed.after(ProgrammeStep.END, "Its time is over", true).status())
                .isEqualTo(ProgrammeStatus.ENDED);
    }
}
