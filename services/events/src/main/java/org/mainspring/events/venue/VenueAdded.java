package org.mainspring.events.venue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;

/** An event has one more venue, or a known number of them. */
@FactType(aggregate = "venue", name = "venue-added")
record VenueAdded(
        UUID venueId,
        UUID eventId,
        @Nullable UUID parentId,
        VenueKind kind,
        @Nullable VenueMode mode,
        @Nullable Names names,
        @Nullable Integer count,
        @Nullable String district,
        @Nullable Integer capacity)
        implements DomainFact {

    @Override
    public String subject() {
        return venueId.toString();
    }
}
