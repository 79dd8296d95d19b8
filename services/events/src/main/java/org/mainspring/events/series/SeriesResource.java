package org.mainspring.events.series;

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

/** Series over HTTP. */
@Path("/series")
@Tag(name = "Series")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class SeriesResource {

    private final SeriesService service;
    private final SeriesRepository repository;

    SeriesResource(SeriesService service, SeriesRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Announces a series. */
    @POST
    @Idempotent
    @RolesAllowed(Role.EVENT_ORGANIZER)
    @Operation(operationId = "announceSeries", summary = "Announce a series")
    public Uni<RestResponse<SeriesResponse>> announce(
            @NotNull @Valid AnnounceSeriesRequest request, HttpHeaders headers) {
        return service.announce(request)
                .map(series -> SeriesResponse.of(series, Language.of(headers)))
                .map(body -> Created.at("/events/v1/series/" + body.id(), body));
    }

    /** Lists series. */
    @GET
    @PermitAll
    @Operation(operationId = "listSeries", summary = "List series", description = "Sorted by slug.")
    public Uni<Page<SeriesResponse>> list(@BeanParam @Valid SeriesQuery query, HttpHeaders headers) {
        return repository.list(query, Language.of(headers));
    }

    /** One series. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getSeries", summary = "Get a series")
    public Uni<SeriesResponse> get(@RestPath UUID id, HttpHeaders headers) {
        return repository.read(id, Language.of(headers));
    }
}
