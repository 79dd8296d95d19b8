package org.mainspring.funding.ruleset;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.funding.condition.Condition;

/** One version of a programme's rules; it never changes, but is withdrawn while it is not in force yet. */
public record RuleSetResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        UUID programmeId,

        @Schema(description = "Counts the versions of the programme from 1.")
        int number,

        @Schema(description = "The first day on which it is in force; it is until that of the next.")
        LocalDate inForceFrom,

        Condition condition,
        @Nullable String note,
        Instant createdAt,

        @Schema(description = "Since when it is taken back; it never comes into force then.") @Nullable Instant withdrawnAt)
        implements Versioned {}
