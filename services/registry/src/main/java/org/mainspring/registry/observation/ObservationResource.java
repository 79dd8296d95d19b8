package org.mainspring.registry.observation;

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

/** Observations over HTTP. */
@Path("/observations")
@Tag(name = "Counts")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ObservationResource {

    private final ObservationService service;
    private final ObservationRepository repository;

    ObservationResource(ObservationService service, ObservationRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Takes a figure that a source reports, with its source and its day. It never changes. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "reportObservation", summary = "Report what a source says")
    public Uni<RestResponse<ObservationResponse>> report(@NotNull @Valid ReportObservationRequest request) {
        return service.report(request).map(body -> Created.at("/registry/v1/observations/" + body.id(), body));
    }

    /** Lists observations, those that were withdrawn too. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listObservations",
            summary = "List observations",
            description = "Sorted by createdAt; sort also takes asOf.")
    public Uni<Page<ObservationResponse>> list(@BeanParam @Valid ObservationQuery query) {
        return repository.list(query);
    }

    /** One observation. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getObservation", summary = "Get an observation")
    public Uni<ObservationResponse> get(@RestPath UUID id) {
        return repository.read(id);
    }

    /** Withdraws an observation that was reported in error; it stays readable with the reason. */
    @POST
    @Path("/{id}/withdraw")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "withdrawObservation", summary = "Withdraw an observation")
    public Uni<RestResponse<ObservationResponse>> withdraw(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid WithdrawObservationRequest request) {
        return service.withdraw(id, ExpectedVersion.of(ifMatch), request).map(RestResponse::ok);
    }
}
