package org.mainspring.registry.reviewer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Names;

/** A reviewer. */
public record ReviewerResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        @Nullable String subject,
        @Nullable UUID personId,
        Names names,
        List<UUID> affiliations,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** Whether the holder of the token with this subject is meant. */
    public boolean isHolder(String caller) {
        return caller.equals(subject);
    }
}
