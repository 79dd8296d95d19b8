package org.mainspring.events.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.value.Language;

/** Events over HTTP. */
@Path("/events")
@Tag(name = "Events")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class EventResource {

    private final EventService service;
    private final EventRepository repository;

    EventResource(EventService service, EventRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Announces an event. Its organizers may be named before they are known here; its attendees are people known here. */
    @POST
    @Idempotent
    @RolesAllowed(Role.EVENT_ORGANIZER)
    @Operation(operationId = "announceEvent", summary = "Announce an event")
    public Uni<RestResponse<EventResponse>> announce(
            @NotNull @Valid AnnounceEventRequest request, HttpHeaders headers) {
        return service.announce(request, Language.of(headers))
                .map(body -> Created.at("/events/v1/events/" + body.id(), body));
    }

    /** Lists events, found by name in either language, by series, kind and date. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listEvents",
            summary = "List and search events",
            description = "The latest first; sort takes startsOn and -startsOn.")
    public Uni<Page<EventResponse>> list(@BeanParam @Valid EventQuery query, HttpHeaders headers) {
        return repository.list(query, Language.of(headers));
    }

    /** One event; its venues and sessions have lists of their own. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getEvent", summary = "Get an event")
    public Uni<EventResponse> get(@RestPath UUID id, HttpHeaders headers) {
        return repository.read(id, Language.of(headers));
    }

    /** Changes what is given in the merge patch; a list is given as a whole. */
    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.EVENT_ORGANIZER)
    @Operation(operationId = "changeEvent", summary = "Change an event")
    @RequestBody(content = @Content(schema = @Schema(implementation = AnnounceEventRequest.class)))
    public Uni<EventResponse> change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch,
            HttpHeaders headers) {
        return service.change(id, ExpectedVersion.of(ifMatch), patch, Language.of(headers));
    }
}
