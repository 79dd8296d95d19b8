package org.mainspring.registry.observation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which reported counts of holders are wanted: of each the latest up to a day.
 *
 * @param level {@code null} for what was counted over all levels
 * @param district {@code null} for what was counted over all districts
 */
public record ReportedCounts(
        Axis axis,
        String scheme,
        @Nullable String level,
        @Nullable String district,
        LocalDate until) {

    /** What tells the counts apart; {@link ReportedFigure#key()} is the level, the district or the year, or empty for the one. */
    public enum Axis {
        NONE("''::text"),
        LEVEL("b.level"),
        DISTRICT("b.district"),
        YEAR("extract(year from b.as_of)::int::text");

        final String key;

        Axis(String key) {
            this.key = key;
        }
    }
}
