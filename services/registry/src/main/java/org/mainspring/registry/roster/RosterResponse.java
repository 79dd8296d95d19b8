package org.mainspring.registry.roster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Names;

/** A roster as the registry knows it; its members are a list of their own. */
public record RosterResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName,

        @Schema(description = "How many members it has.") int size,
        @Nullable LocalDate asOf,

        @Schema(description = "What the members had in common when it was registered; absent where they were listed.")
        @Nullable RosterSelection selection,

        @Nullable String externalId,
        @Nullable String source,
        Instant createdAt)
        implements Versioned {}
