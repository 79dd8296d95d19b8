package org.mainspring.events.session;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.value.Language;

/** The sessions of one event over HTTP. */
@Path("/events/{eventId}/sessions")
@Tag(name = "Sessions")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class AgendaResource {

    private final SessionService service;

    AgendaResource(SessionService service) {
        this.service = service;
    }

    /** Puts a session on the agenda. Its people are known here; its organizations may be named before they are. */
    @POST
    @Idempotent
    @RolesAllowed(Role.EVENT_ORGANIZER)
    @Operation(operationId = "scheduleSession", summary = "Put a session on an event's agenda")
    public Uni<RestResponse<SessionResponse>> schedule(
            @RestPath UUID eventId, @NotNull @Valid ScheduleSessionRequest request, HttpHeaders headers) {
        return service.schedule(eventId, request, Language.of(headers))
                .map(body -> Created.at("/events/v1/sessions/" + body.id(), body));
    }

    /** Lists the agenda of an event. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listSessions",
            summary = "List the sessions of an event",
            description = "In the order of the agenda; sort takes position and -position.")
    public Uni<Page<SessionResponse>> list(
            @RestPath UUID eventId, @BeanParam @Valid SessionQuery query, HttpHeaders headers) {
        return service.list(eventId, query, Language.of(headers));
    }
}
