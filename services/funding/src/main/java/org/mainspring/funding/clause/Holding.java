package org.mainspring.funding.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.mainspring.funding.knowledge.Evidence;
import org.mainspring.funding.knowledge.Knowledge;

/** Holds a scheme at one of these levels. Whoever is known has no other recognitions than are known. */
public record Holding(Place place, String scheme, List<String> levels) implements Leaf {

    @Override
    public Truth truth(Knowledge known, LocalDate on) {
        return known.organizationKnown()
                ? Truth.of(known.recognitions().stream().anyMatch(one -> isEnough(one, on)))
                : Truth.UNKNOWN;
    }

    private boolean isEnough(Evidence one, LocalDate on) {
        return one.scheme().equals(scheme) && levels.contains(one.level()) && one.isHeldOn(on);
    }

    @Override
    public TraceStep step(Knowledge known, LocalDate on) {
        if (!known.organizationKnown()) {
            return TraceStep.of(place, Truth.UNKNOWN, "The registry has told nothing of this organization.")
                    .missing("ORGANIZATION");
        }
        List<Evidence> ofScheme = known.recognitions().stream()
                .filter(one -> one.scheme().equals(scheme))
                .toList();
        List<Evidence> enough =
                ofScheme.stream().filter(one -> isEnough(one, on)).toList();
        return enough.isEmpty()
                ? TraceStep.of(place, Truth.FALSE, refusal(ofScheme, on)).evidence(ofScheme)
                : TraceStep.of(place, Truth.TRUE, account(enough, on) + ".").evidence(enough);
    }

    private String refusal(List<Evidence> ofScheme, LocalDate on) {
        String needed = "Needed is " + scheme + " at " + String.join(" or ", levels) + "; ";
        return needed + (ofScheme.isEmpty() ? "the organization never had it." : account(ofScheme, on) + ".");
    }

    private static String account(List<Evidence> recognitions, LocalDate on) {
        return recognitions.stream().map(one -> one.accountOn(on)).collect(Collectors.joining(", "));
    }
}
