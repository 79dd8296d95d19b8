package org.mainspring.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainspring.registry.assessment.Contenders.NOW;
import static org.mainspring.registry.assessment.Contenders.contender;
import static org.mainspring.registry.assessment.Contenders.terms;
import static org.mainspring.registry.assessment.PlacingOutcome.BELOW_PASS_MARK;
import static org.mainspring.registry.assessment.PlacingOutcome.CRITERIA_NOT_MET;
import static org.mainspring.registry.assessment.PlacingOutcome.QUOTA_REACHED;
import static org.mainspring.registry.assessment.PlacingOutcome.REVIEWS_MISSING;
import static org.mainspring.registry.assessment.PlacingOutcome.SELECTED;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void theBestOfThoseWhoQualifyAndPassAreSelectedWithinTheQuota() {
        List<Placing> placings = Selection.of(
                List.of(
                        contender(1, true, "60.00", "60.00"),
                        contender(2, false, "99.00", "99.00"),
                        contender(3, true, "90.00", "80.00"),
                        contender(4, true, "59.99", "60.00"),
                        contender(5, true, "70.00", "70.00"),
                        contender(6, true, "100.00")),
                terms(2, "60.00"),
                2);
        assertThat(placings)
                .extracting(placing -> (int) placing.applicationId().getLeastSignificantBits())
                .containsExactly(6, 2, 3, 5, 1, 4);
        assertThat(placings)
                .extracting(Placing::outcome)
                .containsExactly(REVIEWS_MISSING, CRITERIA_NOT_MET, SELECTED, SELECTED, QUOTA_REACHED, BELOW_PASS_MARK);
        assertThat(placings).extracting(Placing::rank).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(placings.get(5).meanScore()).hasToString("59.9950");
    }

    @Test
    void equalMeansAreToldApartByTheLowestScoreThenByTheSubmissionThenByTheId() {
        Contender even = contender(4, true, "80", "80");
        Contender uneven = contender(3, true, "70", "90");
        Contender early = new Contender(even.applicationId(), true, even.scores(), NOW.minusSeconds(1));
        Contender late = contender(2, true, "80", "80", "80");
        Contender later = contender(9, true, "80", "80");
        List<Placing> placings = Selection.of(List.of(uneven, later, late, early), terms(2, "0"), null);
        assertThat(placings)
                .extracting(placing -> (int) placing.applicationId().getLeastSignificantBits())
                .containsExactly(4, 2, 9, 3);
    }

    @Test
    void meansAreComparedExactlyAndShownRounded() {
        List<Placing> placings = Selection.of(
                List.of(contender(1, true, "66.66", "66.67", "66.67"), contender(2, true, "66.67", "66.66", "66.68")),
                terms(2, "66.67"),
                null);
        assertThat(placings)
                .extracting(Placing::meanScore)
                .map(Object::toString)
                .containsExactly("66.6700", "66.6667");
        assertThat(placings).extracting(Placing::outcome).containsExactly(SELECTED, BELOW_PASS_MARK);
    }
}
