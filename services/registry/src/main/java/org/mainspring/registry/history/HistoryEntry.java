package org.mainspring.registry.history;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was known of a record for some time, and the days on which it was taken to be valid. */
public record HistoryEntry<T>(
        @Schema(description = "The first day on which it was valid; absent for as far back as anybody asks.") @Nullable LocalDate validFrom,

        @Schema(description = "The first day on which it no longer was; absent for good.") @Nullable LocalDate validTo,

        @Schema(description = "Since when this was known.") Instant knownFrom,

        @Schema(description = "Since when something else is known; absent where this is what is known now.") @Nullable Instant knownTo,

        T state) {}
