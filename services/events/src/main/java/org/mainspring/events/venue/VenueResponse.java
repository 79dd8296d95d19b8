package org.mainspring.events.venue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;

/** A venue as it is known here: one with names, or so many without. */
public record VenueResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        UUID eventId,
        @Nullable UUID parentId,
        VenueKind kind,
        @Nullable VenueMode mode,
        @Nullable Names names,

        @Schema(description = "The name in the language of Accept-Language.") @Nullable String displayName,

        @Schema(description = "This many venues of which no names are known.") @Nullable Integer count,

        @Nullable String district,
        @Schema(description = "People, at each.") @Nullable Integer capacity,
        @Nullable String externalId,
        @Nullable String source,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static VenueResponse of(Venue venue, Language language) {
        return of(
                venue.id(),
                venue.version(),
                venue.eventId(),
                venue.details(),
                venue.createdAt(),
                venue.updatedAt(),
                language);
    }

    static VenueResponse of(
            UUID id,
            long version,
            UUID eventId,
            AddVenueRequest details,
            Instant createdAt,
            Instant updatedAt,
            Language language) {
        Names names = details.names();
        return new VenueResponse(
                id,
                version,
                eventId,
                details.parentId(),
                details.kind(),
                details.mode(),
                names,
                names == null ? null : names.in(language),
                details.count(),
                details.district(),
                details.capacity(),
                details.externalId(),
                details.source(),
                createdAt,
                updatedAt);
    }
}
