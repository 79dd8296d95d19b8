package org.mainspring.registry.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is selected in a round: the best of those who qualify and pass, as many as there is room for. */
public final class Selection {

    private Selection() {}

    /**
     * @param quota how many at most; any number where absent
     * @return all of them, the best first
     */
    public static List<Placing> of(Collection<Contender> contenders, Terms terms, @Nullable Integer quota) {
        List<Contender> ordered = contenders.stream().sorted(Contender.ORDER).toList();
        List<Placing> placings = new ArrayList<>();
        int selected = 0;
        for (Contender contender : ordered) {
            PlacingOutcome outcome = outcome(contender, terms, quota != null && selected >= quota);
            selected += outcome == PlacingOutcome.SELECTED ? 1 : 0;
            placings.add(new Placing(
                    contender.applicationId(),
                    placings.size() + 1,
                    contender.mean(),
                    contender.scores().size(),
                    outcome));
        }
        return placings;
    }

    private static PlacingOutcome outcome(Contender contender, Terms terms, boolean full) {
        if (contender.scores().size() < terms.leastReviews()) {
            return PlacingOutcome.REVIEWS_MISSING;
        }
        if (!contender.qualified()) {
            return PlacingOutcome.CRITERIA_NOT_MET;
        }
        if (!contender.passes(terms.passMark())) {
            return PlacingOutcome.BELOW_PASS_MARK;
        }
        return full ? PlacingOutcome.QUOTA_REACHED : PlacingOutcome.SELECTED;
    }
}
