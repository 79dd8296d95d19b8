package org.mainspring.funding.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.clause.Thresholds;
import org.mainspring.funding.clause.Thresholds.Dated;
import org.mainspring.funding.knowledge.Value;
import org.mainspring.funding.knowledge.ValueType;

/** Reads what a fact is compared with: numbers or days, not both. */
record ThresholdReader(String at) {

    Thresholds read(Condition condition) {
        if (condition.threshold() != null) {
            return new Thresholds(List.of(new Dated(null, value(condition.threshold(), "/threshold"))));
        }
        List<DatedThreshold> given = Objects.requireNonNullElse(condition.thresholds(), List.of());
        List<Dated> dated = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            DatedThreshold one = given.get(i);
            Dated read = new Dated(one.from(), value(one.value(), "/thresholds/" + i + "/value"));
            requireFollowing(i == 0 ? null : given.get(i - 1), one, "/thresholds/" + i + "/from");
            requireSameType(i == 0 ? read : dated.get(0), read, "/thresholds/" + i + "/value");
            dated.add(read);
        }
        return new Thresholds(List.copyOf(dated));
    }

    ValueType type(Thresholds thresholds) {
        return thresholds.dated().get(0).value() instanceof Value.Amount ? ValueType.NUMBER : ValueType.DATE;
    }

    /** The places in the body at which the thresholds stand. */
    Map<String, Value> places(Condition condition, Thresholds thresholds) {
        boolean one = condition.threshold() != null;
        return IntStream.range(0, thresholds.dated().size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> at + (one ? "/threshold" : "/thresholds/" + i + "/value"),
                        i -> thresholds.dated().get(i).value()));
    }

    private Value value(String text, String pointer) {
        Value number = ValueType.NUMBER.read(text);
        Value value = number == null ? ValueType.DATE.read(text) : number;
        if (value == null) {
            throw Refusal.unprocessable(
                    at + pointer,
                    "NOT_COMPARABLE",
                    "A threshold is a decimal with at most 18 digits before the point and 6 after it, or a day.");
        }
        return value;
    }

    private void requireFollowing(@Nullable DatedThreshold before, DatedThreshold one, String pointer) {
        if (before != null && !one.from().isAfter(before.from())) {
            throw Refusal.unprocessable(at + pointer, "NOT_AFTER_LATEST", "Each begins after the one before.");
        }
    }

    private void requireSameType(Dated first, Dated one, String pointer) {
        if (first.value().getClass() != one.value().getClass()) {
            throw Refusal.unprocessable(at + pointer, "OTHER_TYPE", "All are numbers, or all are days.");
        }
    }
}
