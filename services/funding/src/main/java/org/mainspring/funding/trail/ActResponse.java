package org.mainspring.funding.trail;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One act of a trail. */
public record ActResponse(
        @Schema(description = "Counts the acts of one subject, from 1.")
        int number,

        @Schema(example = "SUBMITTED") String what,

        @Schema(description = "The subject of the token.") String by,

        @Schema(description = "In which it was done.", example = "programme-officer")
        String roles,

        @Schema(description = "For which it was done.") @Nullable UUID organizationId,

        Instant at,
        @Nullable String note,

        @Schema(description = "SHA-256 of the seal before it and of all that the act says.")
        String seal) {}
