package org.mainspring.events.venue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;

/** Where an event takes place: one named venue, or a number of venues that the source counts and does not name. */
@Entity
class Venue {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    private VenueKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable VenueMode mode;

    @Embedded
    private @Nullable Names names;

    private @Nullable Integer count;
    private @Nullable String district;
    private @Nullable Integer capacity;
    private @Nullable String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Venue() {}

    static Venue add(UUID id, UUID eventId, AddVenueRequest details, Instant now) {
        check(details);
        var venue = new Venue();
        venue.id = id;
        venue.eventId = eventId;
        venue.parentId = details.parentId();
        venue.kind = details.kind();
        venue.mode = details.mode();
        venue.names = details.names();
        venue.count = details.count();
        venue.district = details.district();
        venue.capacity = details.capacity();
        venue.externalId = details.externalId();
        venue.source = details.source();
        venue.createdAt = now;
        venue.updatedAt = now;
        return venue;
    }

    private static void check(AddVenueRequest details) {
        if ((details.names() == null) == (details.count() == null)) {
            throw Refusal.unprocessable(
                    "/names", "NAMES_OR_COUNT", "A venue has names, or it is a number of venues without; not both.");
        }
        if (details.kind() == VenueKind.MAIN && details.parentId() != null) {
            throw Refusal.unprocessable("/parentId", "MAIN_HAS_NO_PARENT", "A main venue belongs to no other.");
        }
        if (details.kind() == VenueKind.MAIN && details.count() != null && details.count() > 1) {
            throw Refusal.unprocessable("/count", "MAIN_IS_ONE", "An event has one main venue.");
        }
    }

    /** The fact that the event has it from now on. */
    VenueAdded added() {
        return new VenueAdded(id, eventId, parentId, kind, mode, names, count, district, capacity);
    }

    /** Lets another venue belong to it, where it is of the same event and can be told from its like. */
    void shelter(UUID otherEventId) {
        if (!eventId.equals(otherEventId)) {
            throw Refusal.unprocessable("/parentId", "VENUE_OF_ANOTHER_EVENT", "Venue " + id + " is of another event.");
        }
        if (count != null) {
            throw Refusal.unprocessable(
                    "/parentId", "VENUE_WITHOUT_NAME", "Venue " + id + " is several, without names.");
        }
    }

    /** What was said of it, in the form in which it can be said anew. */
    AddVenueRequest details() {
        return new AddVenueRequest(kind, mode, names, count, parentId, district, capacity, externalId, source);
    }

    UUID id() {
        return id;
    }

    UUID eventId() {
        return eventId;
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
