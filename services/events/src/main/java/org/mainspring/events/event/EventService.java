package org.mainspring.events.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.time.Ids;
import org.mainspring.chassis.value.Language;
import org.mainspring.events.reference.NameService;
import org.mainspring.events.series.SeriesService;

/** Changes events and tells of it. */
@ApplicationScoped
public class EventService {

    private final EventRepository events;
    private final SeriesService series;
    private final NameService names;
    private final Outbox outbox;
    private final MergePatch mergePatch;
    private final Ids ids;
    private final Clock clock;

    EventService(
            EventRepository events,
            SeriesService series,
            NameService names,
            Outbox outbox,
            MergePatch mergePatch,
            Ids ids,
            Clock clock) {
        this.events = events;
        this.series = series;
        this.names = names;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<EventResponse> announce(AnnounceEventRequest request, Language language) {
        Event event = Event.announce(ids.next(), request, clock.instant());
        return check(event.id(), request)
                .chain(() -> events.persist(event))
                .call(() -> outbox.tell(event.announced()))
                .chain(() -> show(event, language));
    }

    @WithTransaction
    Uni<EventResponse> change(UUID id, ExpectedVersion expected, JsonNode patch, Language language) {
        return events.require(id)
                .invoke(event -> expected.require(event.version()))
                .call(event -> change(event, patch))
                .flatMap(event -> show(event, language));
    }

    /** Fails with 404 where there is no such event; in the transaction of what is added to it. */
    public Uni<Void> require(UUID id) {
        return events.require(id).replaceWithVoid();
    }

    /** The same for what must be added one after the other: it waits until nobody else's transaction holds the event. */
    public Uni<Void> requireAlone(UUID id) {
        return events.lock(id).replaceWithVoid();
    }

    /** The same for who only reads, outside of any transaction. */
    public Uni<Void> requireToRead(UUID id) {
        return events.requireToRead(id);
    }

    private Uni<Void> change(Event event, JsonNode patch) {
        var details = mergePatch.apply(patch, event.details(), AnnounceEventRequest.class);
        return check(event.id(), details)
                .replaceWith(() -> event.change(details, clock.instant()))
                .onItem()
                .ifNotNull()
                .transformToUni(changed -> outbox.tell(changed));
    }

    private Uni<Void> check(UUID self, AnnounceEventRequest details) {
        UUID seriesId = details.seriesId();
        Uni<Void> free = events.refuseTaken(self, details.externalId())
                .chain(() -> names.requirePeople(details.attendees(), "/attendees"));
        return seriesId == null
                ? free
                : free.chain(() -> series.requireReference(seriesId, "/seriesId"))
                        .chain(() -> events.refuseTakenEdition(self, seriesId, details.edition()));
    }

    private Uni<EventResponse> show(Event event, Language language) {
        return names.find(event.references()).map(book -> EventResponse.of(event, book, language));
    }
}
