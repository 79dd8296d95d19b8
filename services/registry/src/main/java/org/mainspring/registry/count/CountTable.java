package org.mainspring.registry.count;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.observation.ReportedFigure;
import org.mainspring.registry.scheme.SchemeLevel;

/**
 * Puts computed counts beside reported ones. What is reported has a row even if nobody is registered: then 0 are.
 *
 * @param reported at most one for each key
 */
record CountTable(Tally tally, Collection<ReportedFigure> reported, LocalDate day) {

    /** A row for each level, whether it is held or not. */
    List<CountedRow> levels(List<SchemeLevel> levels, Language language) {
        return levels.stream()
                .map(level -> row(level.code(), level.names().in(language), day))
                .toList();
    }

    /** A row for each year, of its last day or the day that is asked for. */
    List<CountedRow> years() {
        return known().map(year -> row(year, null, lastDay(Integer.parseInt(year))))
                .toList();
    }

    /** A row for each key, in order; the last for those of whom it is not known. */
    List<CountedRow> keys() {
        Stream<CountedRow> known = known().map(key -> row(key, null, day));
        Stream<CountedRow> unknown =
                tally.byKey().containsKey(Tally.UNKNOWN) ? Stream.of(row(Tally.UNKNOWN, null, day)) : Stream.empty();
        return Stream.concat(known, unknown).toList();
    }

    /** What all are together. */
    CountedRow total(@Nullable ReportedFigure ofAll) {
        return CountedRow.of(null, null, day, tally.total(), ofAll);
    }

    private Stream<String> known() {
        TreeSet<String> keys = new TreeSet<>(tally.byKey().keySet());
        reported.forEach(figure -> keys.add(figure.key()));
        keys.remove(Tally.UNKNOWN);
        return keys.stream();
    }

    private CountedRow row(String key, @Nullable String displayName, LocalDate ofDay) {
        return CountedRow.of(
                key.equals(Tally.UNKNOWN) ? null : key,
                displayName,
                ofDay,
                tally.byKey().getOrDefault(key, tally.otherwise()),
                byKey().get(key));
    }

    private Map<String, ReportedFigure> byKey() {
        Map<String, ReportedFigure> byKey = new HashMap<>();
        reported.forEach(figure -> byKey.put(figure.key(), figure));
        return byKey;
    }

    private LocalDate lastDay(int year) {
        return year == day.getYear() ? day : LocalDate.of(year, 12, 31);
    }
}
