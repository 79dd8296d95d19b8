package org.mainspring.funding.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mainspring.funding.knowledge.Knowledge;

/** Several clauses of which all must hold, or one. */
public record Junction(Place place, Kind kind, List<Clause> parts) implements Clause {

    /** How parts make a whole; one part of the deciding truth decides. */
    public enum Kind {
        ALL(Truth.FALSE),
        ANY(Truth.TRUE);

        private final Truth deciding;

        Kind(Truth deciding) {
            this.deciding = deciding;
        }
    }

    @Override
    public Truth truth(Knowledge known, LocalDate on) {
        Truth result = kind.deciding.negated();
        for (Clause part : parts) {
            Truth truth = part.truth(known, on);
            if (truth == kind.deciding) {
                return truth;
            }
            if (truth == Truth.UNKNOWN) {
                result = truth;
            }
        }
        return result;
    }

    /** Where one part is enough, the nearest one; else all together. */
    @Override
    public Gap gap(Knowledge known, LocalDate on, Truth wanted) {
        Stream<Gap> gaps = parts.stream().map(part -> part.gap(known, on, wanted));
        return wanted == kind.deciding
                ? gaps.min(Gap.SMALLEST_FIRST).orElse(Gap.NONE)
                : gaps.reduce(Gap.NONE, Gap::plus);
    }

    @Override
    public Stream<TraceStep> trace(Knowledge known, LocalDate on) {
        return Stream.concat(
                Stream.of(TraceStep.of(place, truth(known, on), explanation(known, on))),
                parts.stream().flatMap(part -> part.trace(known, on)));
    }

    private String explanation(Knowledge known, LocalDate on) {
        int[] counts = new int[Truth.values().length];
        for (Clause part : parts) {
            counts[part.truth(known, on).ordinal()]++;
        }
        int hold = counts[Truth.TRUE.ordinal()];
        int fail = counts[Truth.FALSE.ordinal()];
        int open = counts[Truth.UNKNOWN.ordinal()];
        return (kind == Kind.ALL ? "All of " : "One of ") + parts.size() + " must hold: " + hold
                + (hold == 1 ? " does, " : " do, ") + fail + (fail == 1 ? " does not, " : " do not, ") + open
                + (open == 1 ? " is" : " are") + " not known.";
    }
}
