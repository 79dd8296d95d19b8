package org.mainspring.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of search took and found.
 *
 * @param found the share of the searches that found what they should; {@code null} where nothing is in question
 */
record SearchRow(String name, Wait waited, @Nullable Double found) {

    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %d/s | %s | %.1f | %.1f |",
                name,
                waited.perSecond(),
                found == null ? "" : String.format(Locale.ROOT, "%.1f %%", found * 100),
                waited.millisAt(50),
                waited.millisAt(99));
    }
}
