package org.mainspring.events.venue;

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

/** The venues of one event over HTTP. */
@Path("/events/{eventId}/venues")
@Tag(name = "Venues")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class EventVenueResource {

    private final VenueService service;

    EventVenueResource(VenueService service) {
        this.service = service;
    }

    /** Adds a venue, or a known number of venues without names, to an event. */
    @POST
    @Idempotent
    @RolesAllowed(Role.EVENT_ORGANIZER)
    @Operation(operationId = "addVenue", summary = "Add a venue to an event")
    public Uni<RestResponse<VenueResponse>> add(
            @RestPath UUID eventId, @NotNull @Valid AddVenueRequest request, HttpHeaders headers) {
        return service.add(eventId, request, Language.of(headers))
                .map(body -> Created.at("/events/v1/venues/" + body.id(), body));
    }

    /** Lists the venues of an event; parentId makes a tree of them. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listVenues",
            summary = "List the venues of an event",
            description = "In the order in which they were added; parentId makes a tree of them.")
    public Uni<Page<VenueResponse>> list(
            @RestPath UUID eventId, @BeanParam @Valid VenueQuery query, HttpHeaders headers) {
        return service.list(eventId, query, Language.of(headers));
    }
}
