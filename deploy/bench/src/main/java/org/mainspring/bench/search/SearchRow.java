package org.mainspring.bench.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainspring.bench.load.Wait;

/**
 * What one kind of search took and found.
 *
 * @param found the share of the searches that found what they should; {@code null} where nothing is in question
 */
public record SearchRow(String name, Wait waited, @Nullable Double found) {

    public String line() {
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
