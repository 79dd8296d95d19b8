package org.mainspring.registry.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.mainspring.registry.history.Timeline.Amendment;
import org.mainspring.registry.history.Timeline.Segment;

/** A timeline against a model that knows every day by itself, and keeps all that was ever known. */
class TimelineProperties {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 20;

    private record Change(ValidPeriod period, String appended) {

        UnaryOperator<String> verb() {
            return state -> state + appended;
        }
    }

    @Provide
    Arbitrary<Change> changes() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
        return Combinators.combine(days.injectNull(0.2), days.injectNull(0.4), Arbitraries.of("a", "b", ""))
                .as((from, to, appended) -> new Change(new ValidPeriod(from, to), appended))
                .filter(change -> !change.period().isEmpty());
    }

    @Property
    void everyDayIsAsADayByDayModelHasItAndWasAsItHadIt(
            @ForAll @Size(max = 12) List<@net.jqwik.api.From("changes") Change> changes) {
        Timeline<String> timeline = new Timeline<>(List.of(new Segment<>(ValidPeriod.ALWAYS, "-")));
        Map<LocalDate, String> model = new HashMap<>();
        allDays().forEach(day -> model.put(day, "-"));
        List<Timeline<String>> known = new ArrayList<>(List.of(timeline));
        List<Map<LocalDate, String>> modelKnown = new ArrayList<>(List.of(Map.copyOf(model)));
        for (Change change : changes) {
            timeline = after(timeline, timeline.amend(change.period(), change.verb()));
            allDays().stream()
                    .filter(change.period()::contains)
                    .forEach(day -> model.computeIfPresent(
                            day, (same, state) -> change.verb().apply(state)));
            known.add(timeline);
            modelKnown.add(Map.copyOf(model));
        }
        for (int i = 0; i < known.size(); i++) {
            assertThat(byDay(known.get(i))).isEqualTo(modelKnown.get(i));
        }
    }

    @Property
    void segmentsNeverOverlapAndLeaveNoDayOut(
            @ForAll @Size(max = 12) List<@net.jqwik.api.From("changes") Change> changes) {
        Timeline<String> timeline = new Timeline<>(List.of(new Segment<>(ValidPeriod.ALWAYS, "-")));
        for (Change change : changes) {
            timeline = after(timeline, timeline.amend(change.period(), change.verb()));
        }
        for (LocalDate day : allDays()) {
            assertThat(timeline.segments())
                    .filteredOn(segment -> segment.valid().contains(day))
                    .hasSize(1);
        }
    }

    private static Timeline<String> after(Timeline<String> before, Amendment<String> amendment) {
        List<Segment<String>> segments = new ArrayList<>(before.segments());
        segments.removeAll(amendment.withdrawn());
        segments.addAll(amendment.believed());
        return new Timeline<>(segments);
    }

    private static Map<LocalDate, String> byDay(Timeline<String> timeline) {
        Map<LocalDate, String> byDay = new HashMap<>();
        timeline.segments().forEach(segment -> allDays().stream()
                .filter(segment.valid()::contains)
                .forEach(day -> byDay.put(day, segment.state())));
        return byDay;
    }

    private static List<LocalDate> allDays() {
        return FIRST.minusDays(3).datesUntil(FIRST.plusDays(DAYS + 3)).toList();
    }
}
