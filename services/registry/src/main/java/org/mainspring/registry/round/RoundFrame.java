package org.mainspring.registry.round;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.assessment.Terms;

/** What others need to know of a round, read in the transaction in which they act. */
public record RoundFrame(
        UUID id,
        long version,
        String scheme,
        String level,
        int batchYear,
        RoundState state,
        LocalDate applicationsFrom,
        LocalDate applicationsUntil,
        @Nullable Integer quota,
        @Nullable LocalDate conferredOn,
        @Nullable LocalDate expiresOn,
        @Nullable String source,
        Terms terms) {}
