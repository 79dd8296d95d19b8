package org.mainspring.registry.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is known now of a record over all days: segments that do not overlap, each with the state that is valid on its days.
 *
 * @param <S> what a record is on a day
 */
record Timeline<S>(List<Segment<S>> segments) {

    /** Days on which the state is the same. */
    record Segment<S>(ValidPeriod valid, S state) {}

    /**
     * What changes when more is known: segments that are no longer believed, and those believed in their place.
     *
     * @param withdrawn of the timeline before
     * @param believed from now on
     */
    record Amendment<S>(List<Segment<S>> withdrawn, List<Segment<S>> believed) {

        boolean isEmpty() {
            return withdrawn.isEmpty();
        }
    }

    /** Changes the state on the days of a period, whatever it was on each, and leaves the days before and after as they were. */
    Amendment<S> amend(ValidPeriod period, UnaryOperator<S> change) {
        List<Segment<S>> withdrawn = new ArrayList<>();
        List<Segment<S>> believed = new ArrayList<>();
        for (Segment<S> segment : segments) {
            segment.valid().and(period).ifPresent(days -> {
                S changed = change.apply(segment.state());
                if (!changed.equals(segment.state())) {
                    withdrawn.add(segment);
                    believed.add(new Segment<>(days, changed));
                    segment.valid()
                            .before(period)
                            .ifPresent(rest -> believed.add(new Segment<>(rest, segment.state())));
                    segment.valid().after(period).ifPresent(rest -> believed.add(new Segment<>(rest, segment.state())));
                }
            });
        }
        return new Amendment<>(withdrawn, believed);
    }
}
