package org.mainspring.funding.replay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.clause.Clause;
import org.mainspring.funding.eligibility.Outcome;
import org.mainspring.funding.profile.Profile;

/**
 * Judges organizations by two rules and counts the difference.
 *
 * @param before {@code null} where there is no rule yet, by which all is open
 */
record Replay(@Nullable Clause before, Clause after, LocalDate on, Tally tally) {

    /** Takes these too; one thread at a time. */
    Tally judge(List<Profile> some) {
        some.forEach(this::count);
        return tally;
    }

    private void count(Profile one) {
        Outcome was = before == null ? Outcome.UNKNOWN : Outcome.of(before.truth(one.knowledge(), on));
        tally.add(one, was, Outcome.of(after.truth(one.knowledge(), on)));
    }
}
