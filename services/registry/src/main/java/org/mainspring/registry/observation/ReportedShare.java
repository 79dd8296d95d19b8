package org.mainspring.registry.observation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which reported share is wanted: the latest up to a day.
 *
 * @param level {@code null} for what was counted over all levels
 */
public record ReportedShare(
        UUID rosterId, String scheme, @Nullable String level, LocalDate until) {}
