package org.mainspring.funding.condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.clause.Clause;
import org.mainspring.funding.clause.Comparing;
import org.mainspring.funding.clause.Junction;
import org.mainspring.funding.clause.Membership;
import org.mainspring.funding.clause.Negation;
import org.mainspring.funding.clause.Place;
import org.mainspring.funding.clause.Thresholds;
import org.mainspring.funding.knowledge.ValueType;

/** Reads one condition with all below it into a clause, strictly: whatever has two meanings or none is refused. */
final class ConditionReader {

    private static final int DEEPEST = 8;
    private static final int MOST = 100;

    private final String at;
    private final List<FactUse> uses = new ArrayList<>();
    private int count;

    ConditionReader(String at) {
        this.at = at;
    }

    List<FactUse> uses() {
        return List.copyOf(uses);
    }

    Clause read(Condition condition, String pointer, int depth) {
        count++;
        require(depth <= DEEPEST, pointer, "TOO_DEEP", "A rule is at most " + DEEPEST + " deep.");
        require(count <= MOST, pointer, "TOO_LONG", "A rule has at most " + MOST + " conditions.");
        requireOne(
                pointer,
                "all, any, not, holds and fact",
                condition.all(),
                condition.any(),
                condition.not(),
                condition.holds(),
                condition.fact());
        boolean asked = condition.fact() != null;
        boolean said = Stream.of(condition.in(), condition.comparison(), condition.is())
                .anyMatch(Objects::nonNull);
        require(asked || !said && noThreshold(condition), pointer, "FACT_MISSING", "It does not say of which fact.");
        var place = new Place(pointer, condition.code(), condition.label());
        if (condition.fact() != null) {
            return fact(condition, condition.fact(), place);
        }
        if (condition.holds() != null) {
            return condition.holds().at(place);
        }
        return condition.not() != null
                ? new Negation(place, read(condition.not(), pointer + "/not", depth + 1))
                : junction(condition, place, depth);
    }

    private Junction junction(Condition condition, Place place, int depth) {
        boolean all = condition.all() != null;
        List<Condition> parts = Objects.requireNonNullElse(all ? condition.all() : condition.any(), List.of());
        String below = place.pointer() + (all ? "/all/" : "/any/");
        return new Junction(
                place,
                all ? Junction.Kind.ALL : Junction.Kind.ANY,
                IntStream.range(0, parts.size())
                        .mapToObj(i -> read(parts.get(i), below + i, depth + 1))
                        .toList());
    }

    private Clause fact(Condition condition, String fact, Place place) {
        String pointer = place.pointer();
        requireOne(pointer, "in, comparison and is", condition.in(), condition.comparison(), condition.is());
        if (condition.comparison() != null) {
            requireOne(pointer, "threshold and thresholds", condition.threshold(), condition.thresholds());
            var reader = new ThresholdReader(at + pointer);
            Thresholds thresholds = reader.read(condition);
            uses.add(new FactUse(
                    at + pointer + "/fact", fact, reader.type(thresholds), reader.places(condition, thresholds)));
            return new Comparing(place, fact, condition.comparison(), thresholds);
        }
        require(noThreshold(condition), pointer, "COMPARISON_MISSING", "A threshold needs a comparison.");
        ValueType type = condition.in() == null ? ValueType.BOOLEAN : ValueType.TEXT;
        uses.add(new FactUse(at + pointer + "/fact", fact, type, Map.of()));
        List<String> words = condition.in() == null ? List.of(String.valueOf(condition.is())) : condition.in();
        return new Membership(place, fact, Collections.unmodifiableSet(new LinkedHashSet<>(words)));
    }

    private static boolean noThreshold(Condition condition) {
        return condition.threshold() == null && condition.thresholds() == null;
    }

    private void requireOne(String pointer, String which, Object... choices) {
        long given = Stream.of(choices).filter(Objects::nonNull).count();
        require(given == 1, pointer, "NOT_ONE", "Give exactly one of " + which + ".");
    }

    private void require(boolean kept, String pointer, String code, String detail) {
        if (!kept) {
            throw Refusal.unprocessable(at + pointer, code, detail);
        }
    }
}
