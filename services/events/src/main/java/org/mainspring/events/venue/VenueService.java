package org.mainspring.events.venue;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.chassis.value.Language;
import org.mainspring.events.event.EventService;

/** Adds venues to events and tells of it. */
@ApplicationScoped
class VenueService {

    private final VenueRepository venues;
    private final EventService events;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    VenueService(VenueRepository venues, EventService events, Outbox outbox, Ids ids, Clock clock) {
        this.venues = venues;
        this.events = events;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<VenueResponse> add(UUID eventId, AddVenueRequest request, Language language) {
        Venue venue = Venue.add(ids.next(), eventId, request, clock.instant());
        return check(eventId, request)
                .chain(() -> venues.persist(venue))
                .call(() -> outbox.tell(venue.added()))
                .map(persisted -> VenueResponse.of(persisted, language));
    }

    /** An event without venues has an empty page, and what is no event has none. */
    Uni<Page<VenueResponse>> list(UUID eventId, VenueQuery query, Language language) {
        return venues.list(eventId, query, language)
                .call(page -> page.items().isEmpty()
                        ? events.requireToRead(eventId)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> check(UUID eventId, AddVenueRequest request) {
        return events.require(eventId)
                .chain(() -> venues.refuseTaken(request.externalId()))
                .chain(() -> checkPlace(eventId, request));
    }

    private Uni<Void> checkPlace(UUID eventId, AddVenueRequest request) {
        if (request.kind() == VenueKind.MAIN) {
            return venues.refuseSecondMain(eventId);
        }
        UUID parentId = request.parentId();
        return parentId == null
                ? Uni.createFrom().voidItem()
                : venues.findById(parentId)
                        .invoke(parent -> require(parent, parentId).shelter(eventId))
                        .replaceWithVoid();
    }

    private static Venue require(@Nullable Venue parent, UUID id) {
        if (parent == null) {
            throw Refusal.unprocessable("/parentId", "VENUE_NOT_FOUND", "There is no venue " + id + ".");
        }
        return parent;
    }
}
