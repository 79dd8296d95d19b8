package org.mainspring.funding.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainspring.funding.Cases.refused;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.review.Signatories;

class AppealTest {

    private static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");
    private static final Signatories REJECTION = new Signatories("maker", "checker");

    private final Appeal appeal = Appeal.file(UUID.randomUUID(), "It was in the annex", REJECTION, "clerk", NOW);

    @Test
    void whoeverHadAPartInItDoesNotDecide() {
        for (String involved : List.of("maker", "checker", "clerk")) {
            refused("CONFLICT_OF_INTEREST", () -> appeal.decide(AppealOutcome.UPHELD, "So it is", involved, NOW));
        }
    }

    @Test
    void itIsDecidedOnce() {
        AppealDecided told = appeal.decide(AppealOutcome.UPHELD, "So it is", "third", NOW);
        assertThat(told.outcome()).isEqualTo(AppealOutcome.UPHELD);
        refused("NOT_POSSIBLE_IN_STATE", () -> appeal.decide(AppealOutcome.DISMISSED, "No", "fourth", NOW));
    }
}
