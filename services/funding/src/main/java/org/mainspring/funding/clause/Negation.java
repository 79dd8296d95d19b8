package org.mainspring.funding.clause;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.mainspring.funding.knowledge.Knowledge;

/** A clause that must not hold. */
public record Negation(Place place, Clause part) implements Clause {

    @Override
    public Truth truth(Knowledge known, LocalDate on) {
        return part.truth(known, on).negated();
    }

    @Override
    public Gap gap(Knowledge known, LocalDate on, Truth wanted) {
        return part.gap(known, on, wanted.negated());
    }

    @Override
    public Stream<TraceStep> trace(Knowledge known, LocalDate on) {
        return Stream.concat(
                Stream.of(TraceStep.of(place, truth(known, on), "What follows must not hold.")), part.trace(known, on));
    }
}
