package org.mainspring.funding.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainspring.funding.eligibility.Outcome.ELIGIBLE;
import static org.mainspring.funding.eligibility.Outcome.NOT_ELIGIBLE;
import static org.mainspring.funding.eligibility.Outcome.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.condition.Conditions;
import org.mainspring.funding.condition.ReadCondition;
import org.mainspring.funding.knowledge.Known;
import org.mainspring.funding.profile.Profile;
import org.mainspring.funding.replay.DryRunResponse.DistrictChange;
import org.mainspring.funding.replay.DryRunResponse.OutcomeCounts;
import org.mainspring.funding.replay.DryRunResponse.OutcomeMove;

class TallyTest {

    private final Tally tally = new Tally();

    @Test
    void everyOneIsCountedWhereItGoes() {
        tally.add(profile("a", "Pudong"), NOT_ELIGIBLE, ELIGIBLE);
        tally.add(profile("b", "Pudong"), UNKNOWN, ELIGIBLE);
        tally.add(profile("c", null), ELIGIBLE, NOT_ELIGIBLE);
        tally.add(profile("d", "Xuhui"), UNKNOWN, NOT_ELIGIBLE);
        tally.add(profile("e", "Xuhui"), ELIGIBLE, ELIGIBLE);
        assertThat(tally.judged()).isEqualTo(5);
        assertThat(tally.before()).isEqualTo(new OutcomeCounts(2, 2, 1));
        assertThat(tally.after()).isEqualTo(new OutcomeCounts(3, 0, 2));
        assertThat(tally.moves())
                .containsExactly(
                        new OutcomeMove(ELIGIBLE, ELIGIBLE, 1),
                        new OutcomeMove(ELIGIBLE, NOT_ELIGIBLE, 1),
                        new OutcomeMove(UNKNOWN, ELIGIBLE, 1),
                        new OutcomeMove(UNKNOWN, NOT_ELIGIBLE, 1),
                        new OutcomeMove(NOT_ELIGIBLE, ELIGIBLE, 1));
        assertThat(tally.districts())
                .containsExactly(new DistrictChange("Pudong", 2, 0), new DistrictChange(null, 0, 1));
    }

    @Test
    void theFirstByNameAreKeptAndAllAreCounted() {
        for (int i = 999; i >= 0; i--) {
            tally.add(profile("n%03d".formatted(i), null), NOT_ELIGIBLE, ELIGIBLE);
        }
        assertThat(tally.gains().count()).isEqualTo(1000);
        assertThat(tally.gains().items()).hasSize(200);
        assertThat(tally.gains().items().get(199).names().en()).isEqualTo("n199");
        assertThat(tally.losses().count()).isZero();
    }

    @Test
    void aProgrammeWithoutRulesHadEverybodyOpen() {
        var replay = new Replay(
                null, ReadCondition.clauseOf(Conditions.in("DISTRICT", "Pudong")), LocalDate.of(2026, 7, 21), tally);
        replay.judge(List.of(profile("a", "Pudong"), profile("b", "Xuhui")));
        assertThat(tally.before()).isEqualTo(new OutcomeCounts(0, 2, 0));
        assertThat(tally.after()).isEqualTo(new OutcomeCounts(1, 0, 1));
    }

    private static Profile profile(String name, @Nullable String district) {
        Known known = Known.organization();
        return new Profile(
                UUID.randomUUID(),
                new Names(null, name),
                district,
                (district == null ? known : known.word("DISTRICT", district)).knowledge());
    }
}
