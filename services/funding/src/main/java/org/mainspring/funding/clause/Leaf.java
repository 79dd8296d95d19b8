package org.mainspring.funding.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.mainspring.funding.knowledge.Knowledge;

/** A clause that looks at what is known itself. */
public sealed interface Leaf extends Clause permits Holding, Membership, Comparing {

    TraceStep step(Knowledge known, LocalDate on);

    /** How far off it is, from 0 to 1; a whole one where there is no measure between yes and no. */
    default BigDecimal shortfall(Knowledge known, LocalDate on) {
        return BigDecimal.ONE;
    }

    @Override
    default Gap gap(Knowledge known, LocalDate on, Truth wanted) {
        Truth truth = truth(known, on);
        if (truth == wanted) {
            return Gap.NONE;
        }
        return truth == Truth.UNKNOWN ? Gap.ofUnknown(this) : Gap.ofUnmet(this, shortfall(known, on));
    }

    @Override
    default Stream<TraceStep> trace(Knowledge known, LocalDate on) {
        return Stream.of(step(known, on));
    }
}
