package org.mainspring.events.session;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.time.Ids;
import org.mainspring.chassis.value.Language;
import org.mainspring.events.event.EventService;
import org.mainspring.events.outcome.OutcomeResponse;
import org.mainspring.events.outcome.OutcomeService;
import org.mainspring.events.outcome.ProposeOutcomeRequest;
import org.mainspring.events.reference.NameService;

/** Changes the agenda and tells of it. */
@ApplicationScoped
class SessionService {

    private final SessionRepository sessions;
    private final EventService events;
    private final OutcomeService outcomes;
    private final NameService names;
    private final Outbox outbox;
    private final MergePatch mergePatch;
    private final Ids ids;
    private final Clock clock;

    SessionService(
            SessionRepository sessions,
            EventService events,
            OutcomeService outcomes,
            NameService names,
            Outbox outbox,
            MergePatch mergePatch,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.events = events;
        this.outcomes = outcomes;
        this.names = names;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<SessionResponse> schedule(UUID eventId, ScheduleSessionRequest request, Language language) {
        return events.requireAlone(eventId)
                .chain(() -> sessions.end(eventId))
                .map(end -> Session.schedule(ids.next(), eventId, end, request, clock.instant()))
                .call(session -> check(session.id(), request).chain(() -> sessions.persist(session)))
                .call(session -> outbox.tell(session.scheduled()))
                .flatMap(session -> show(session, language));
    }

    @WithTransaction
    Uni<SessionResponse> change(UUID id, ExpectedVersion expected, JsonNode patch, Language language) {
        return sessions.require(id)
                .invoke(session -> expected.require(session.version()))
                .call(session -> change(session, patch))
                .flatMap(session -> show(session, language));
    }

    /** What the session brings about is asked of its owner, who answers by message. */
    @WithTransaction
    Uni<OutcomeResponse> propose(UUID id, ProposeOutcomeRequest request) {
        return sessions.require(id).flatMap(session -> outcomes.propose(session.eventId(), session.id(), request));
    }

    /** An event without sessions has an empty page, and what is no event has none. */
    Uni<Page<SessionResponse>> list(UUID eventId, SessionQuery query, Language language) {
        return sessions.list(eventId, query, language)
                .call(page -> page.items().isEmpty()
                        ? events.requireToRead(eventId)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> change(Session session, JsonNode patch) {
        var details = mergePatch.apply(patch, session.details(), ScheduleSessionRequest.class);
        return check(session.id(), details)
                .replaceWith(() -> session.change(details, clock.instant()))
                .onItem()
                .ifNotNull()
                .transformToUni(changed -> outbox.tell(changed));
    }

    private Uni<Void> check(UUID self, ScheduleSessionRequest details) {
        return sessions.refuseTaken(self, details.externalId())
                .chain(() -> names.requirePeople(details.people(), "/people"));
    }

    private Uni<SessionResponse> show(Session session, Language language) {
        return names.find(session.references()).flatMap(book -> outcomes.ofSession(session.id())
                .map(summaries -> SessionResponse.of(session, summaries, book, language)));
    }
}
