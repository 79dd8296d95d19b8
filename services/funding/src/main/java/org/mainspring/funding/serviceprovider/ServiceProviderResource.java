package org.mainspring.funding.serviceprovider;

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
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.trail.ReasonRequest;

/** Service providers over HTTP: for everyone to read, so that whoever holds a voucher knows where it is taken. */
@Path("/service-providers")
@Tag(name = "Vouchers")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ServiceProviderResource {

    private final ServiceProviderService service;
    private final ServiceProviderRepository repository;
    private final Caller caller;

    ServiceProviderResource(ServiceProviderService service, ServiceProviderRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    /** Lets an organization redeem the vouchers of a programme; once in each programme. */
    @POST
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "accreditServiceProvider", summary = "Accredit a service provider")
    public Uni<RestResponse<ServiceProviderResponse>> accredit(@NotNull @Valid AccreditServiceProviderRequest request) {
        return service.accredit(request, Actor.of(caller))
                .map(body -> Created.at("/funding/v1/service-providers/" + body.id(), body));
    }

    /** Lists service providers. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listServiceProviders",
            summary = "List service providers",
            description = "Sorted by createdAt.")
    public Uni<Page<ServiceProviderResponse>> list(@BeanParam @Valid ServiceProviderQuery query) {
        return repository.list(query);
    }

    /** One service provider. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getServiceProvider", summary = "Get a service provider")
    public Uni<ServiceProviderResponse> get(@RestPath UUID id) {
        return repository.read(id);
    }

    /** Suspends a service provider: it redeems nothing, and is paid nothing, until it is reinstated. The reason stands in the trail. */
    @POST
    @Path("/{id}/suspend")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "suspendServiceProvider", summary = "Suspend a service provider")
    public Uni<RestResponse<ServiceProviderResponse>> suspend(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return service.suspend(id, ExpectedVersion.of(ifMatch), request.reason(), Actor.of(caller))
                .map(RestResponse::ok);
    }

    /** Reinstates a suspended service provider. The reason stands in the trail. */
    @POST
    @Path("/{id}/reinstate")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "reinstateServiceProvider", summary = "Reinstate a service provider")
    public Uni<RestResponse<ServiceProviderResponse>> reinstate(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return service.reinstate(id, ExpectedVersion.of(ifMatch), request.reason(), Actor.of(caller))
                .map(RestResponse::ok);
    }
}
