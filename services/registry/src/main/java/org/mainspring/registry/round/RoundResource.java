package org.mainspring.registry.round;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;

/** Rounds over HTTP; what is decided in them has a resource of its own. */
@Path("/rounds")
@Tag(name = "Rounds")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class RoundResource {

    private final RoundService service;
    private final RoundRepository repository;

    RoundResource(RoundService service, RoundRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Opens a round by the criteria in force today; it keeps to them, whatever is given afterwards. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "openRound", summary = "Open a round of recognition")
    public Uni<RestResponse<RoundResponse>> open(@NotNull @Valid OpenRoundRequest request) {
        return service.open(request).map(body -> Created.at("/registry/v1/rounds/" + body.id(), body));
    }

    /** Lists rounds. */
    @GET
    @PermitAll
    @Operation(operationId = "listRounds", summary = "List rounds of recognition", description = "Sorted by createdAt.")
    public Uni<Page<RoundResponse>> list(@BeanParam @Valid RoundQuery query) {
        return repository.list(query);
    }

    /** One round. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getRound", summary = "Get a round of recognition")
    public Uni<RoundResponse> get(@RestPath UUID id) {
        return repository.read(id);
    }

    /** Cancels a round in which nothing is conferred yet; it stays readable with the reason. */
    @POST
    @Path("/{id}/cancel")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "cancelRound", summary = "Cancel a round of recognition")
    public Uni<RestResponse<RoundResponse>> cancel(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CancelRoundRequest request) {
        return service.cancel(id, ExpectedVersion.of(ifMatch), request).map(RestResponse::ok);
    }
}
