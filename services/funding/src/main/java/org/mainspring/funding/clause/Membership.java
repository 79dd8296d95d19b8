package org.mainspring.funding.clause;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.knowledge.Knowledge;
import org.mainspring.funding.knowledge.KnownFact;

/**
 * A fact is one of these words; of a fact with several, one of them is.
 *
 * @param words in the order in which they are told
 */
public record Membership(Place place, String fact, Set<String> words) implements Leaf {

    private static final int SHOWN = 8;

    @Override
    public Truth truth(Knowledge known, LocalDate on) {
        return truth(known.fact(fact));
    }

    private Truth truth(@Nullable KnownFact found) {
        return found == null
                ? Truth.UNKNOWN
                : Truth.of(!Collections.disjoint(words, found.value().words()));
    }

    @Override
    public TraceStep step(Knowledge known, LocalDate on) {
        KnownFact found = known.fact(fact);
        if (found == null) {
            return TraceStep.of(place, Truth.UNKNOWN, fact + " is not known; asked is " + asked())
                    .missing(fact);
        }
        return TraceStep.of(place, truth(found), Wording.of(found) + "; asked is " + asked())
                .fact(found.evidence());
    }

    private String asked() {
        String some = words.stream().limit(SHOWN).collect(Collectors.joining(" or "));
        return some + (words.size() > SHOWN ? " or one of " + (words.size() - SHOWN) + " more." : ".");
    }
}
