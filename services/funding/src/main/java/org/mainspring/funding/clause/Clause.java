package org.mainspring.funding.clause;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.mainspring.funding.knowledge.Knowledge;

/** A part of a rule, which what is known makes true, makes false or leaves open. */
public sealed interface Clause permits Leaf, Junction, Negation {

    /** Decides, and no more: the quick way. */
    Truth truth(Knowledge known, LocalDate on);

    /** What would have to turn for it to be as wanted, TRUE or FALSE; the least of what would do. */
    Gap gap(Knowledge known, LocalDate on, Truth wanted);

    /** It and all below, each with its truth and what that rests on, in the order in which they are written. */
    Stream<TraceStep> trace(Knowledge known, LocalDate on);
}
