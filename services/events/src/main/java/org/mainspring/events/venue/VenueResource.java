package org.mainspring.events.venue;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.value.Language;

/** Venues over HTTP. */
@Path("/venues")
@Tag(name = "Venues")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class VenueResource {

    private final VenueRepository repository;

    VenueResource(VenueRepository repository) {
        this.repository = repository;
    }

    /** One venue. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getVenue", summary = "Get a venue")
    public Uni<VenueResponse> get(@RestPath UUID id, HttpHeaders headers) {
        return repository.read(id, Language.of(headers));
    }
}
