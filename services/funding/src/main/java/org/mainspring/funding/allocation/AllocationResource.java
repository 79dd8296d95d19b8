package org.mainspring.funding.allocation;

import io.smallrye.mutiny.Uni;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.funding.actor.Actor;

/** Allocations over HTTP: to their enterprise, their provider and the programme's officers; to others there are none. */
@Path("/allocations")
@Tag(name = "Allocations")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class AllocationResource {

    private final AllocationProviderService providers;
    private final AllocationViewRepository repository;
    private final Caller caller;

    AllocationResource(AllocationProviderService providers, AllocationViewRepository repository, Caller caller) {
        this.providers = providers;
        this.repository = repository;
        this.caller = caller;
    }

    /** Lists the allocations that the caller has to do with. */
    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER, Role.ENTERPRISE})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "listAllocations", summary = "List allocations", description = "Sorted by createdAt.")
    public Uni<Page<AllocationResponse>> list(@BeanParam @Valid AllocationQuery query) {
        return repository.list(query, Actor.of(caller));
    }

    /** One allocation, with how its money stands. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER, Role.ENTERPRISE})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getAllocation", summary = "Get an allocation")
    public Uni<AllocationResponse> get(@RestPath UUID id) {
        return repository.read(id, Actor.of(caller));
    }

    /** Says who gives the money of an allocation without a provider; it is so once an officer of that provider accepts. */
    @POST
    @Path("/{id}/propose-provider")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "proposeProvider", summary = "Propose who gives the money of an allocation")
    public Uni<RestResponse<AllocationResponse>> proposeProvider(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NameProviderRequest request) {
        return providers
                .propose(id, ExpectedVersion.of(ifMatch), request, Actor.of(caller))
                .map(RestResponse::ok);
    }

    /** Takes an allocation on: what was set aside without a name comes from this provider now, and is pledged by it. */
    @POST
    @Path("/{id}/accept-provider")
    @Idempotent
    @RolesAllowed(Role.BANK_OFFICER)
    @Operation(operationId = "acceptProvider", summary = "Accept to give the money of an allocation")
    public Uni<RestResponse<AllocationResponse>> acceptProvider(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return providers
                .accept(id, ExpectedVersion.of(ifMatch), Actor.of(caller))
                .map(RestResponse::ok);
    }

    /** Declines; the allocation is without a provider as before. */
    @POST
    @Path("/{id}/decline-provider")
    @Idempotent
    @RolesAllowed(Role.BANK_OFFICER)
    @Operation(operationId = "declineProvider", summary = "Decline to give the money of an allocation")
    public Uni<RestResponse<AllocationResponse>> declineProvider(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return providers
                .decline(id, ExpectedVersion.of(ifMatch), Actor.of(caller))
                .map(RestResponse::ok);
    }
}
