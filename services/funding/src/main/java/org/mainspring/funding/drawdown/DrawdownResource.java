package org.mainspring.funding.drawdown;

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
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.trail.ReasonRequest;

/** Drawdowns over HTTP: to their enterprise, its provider and the programme's officers; to others there are none. */
@Path("/drawdowns")
@Tag(name = "Drawdowns")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class DrawdownResource {

    private final DrawdownService service;
    private final DrawdownRepository repository;
    private final Caller caller;

    DrawdownResource(DrawdownService service, DrawdownRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    /** Asks for a part of an allocation; it is reserved at once, so that no two ask for the same money. */
    @POST
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.ENTERPRISE})
    @Operation(operationId = "requestDrawdown", summary = "Ask for money out of an allocation")
    public Uni<RestResponse<DrawdownResponse>> request(@NotNull @Valid RequestDrawdownRequest request) {
        return service.request(request, Actor.of(caller))
                .map(body -> Created.at("/funding/v1/drawdowns/" + body.id(), body));
    }

    /** Lists the drawdowns that the caller has to do with. */
    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER, Role.ENTERPRISE})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "listDrawdowns", summary = "List drawdowns", description = "Sorted by createdAt.")
    public Uni<Page<DrawdownResponse>> list(@BeanParam @Valid DrawdownQuery query) {
        return repository.list(query, Actor.of(caller));
    }

    /** One drawdown; {@code held} says why it waits while its allocation is frozen. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER, Role.ENTERPRISE})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getDrawdown", summary = "Get a drawdown")
    public Uni<DrawdownResponse> get(@RestPath UUID id) {
        return repository.read(id, Actor.of(caller));
    }

    /** Says that it may be paid out; not by whoever asked for it. */
    @POST
    @Path("/{id}/approve")
    @Idempotent
    @RolesAllowed(Role.BANK_OFFICER)
    @Operation(operationId = "approveDrawdown", summary = "Approve a drawdown")
    public Uni<RestResponse<DrawdownResponse>> approve(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.approve(id, ExpectedVersion.of(ifMatch), Actor.of(caller))
                .map(RestResponse::ok);
    }

    /** Says that an approved drawdown is paid out; another officer of the provider does than the one who approved it. */
    @POST
    @Path("/{id}/pay-out")
    @Idempotent
    @RolesAllowed(Role.BANK_OFFICER)
    @Operation(operationId = "payOutDrawdown", summary = "Confirm that a drawdown is paid out")
    public Uni<RestResponse<DrawdownResponse>> payOut(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PayOutRequest request) {
        return service.payOut(id, ExpectedVersion.of(ifMatch), request, Actor.of(caller))
                .map(RestResponse::ok);
    }

    /** Rejects a drawdown that is not paid yet; what it reserved is undrawn again. */
    @POST
    @Path("/{id}/reject")
    @Idempotent
    @RolesAllowed(Role.BANK_OFFICER)
    @Operation(operationId = "rejectDrawdown", summary = "Reject a drawdown")
    public Uni<RestResponse<DrawdownResponse>> reject(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return service.reject(id, ExpectedVersion.of(ifMatch), request, Actor.of(caller))
                .map(RestResponse::ok);
    }

    /** Takes back the wish for a drawdown that is not paid yet. */
    @POST
    @Path("/{id}/cancel")
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.ENTERPRISE})
    @Operation(operationId = "cancelDrawdown", summary = "Cancel a drawdown")
    public Uni<RestResponse<DrawdownResponse>> cancel(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return service.cancel(id, ExpectedVersion.of(ifMatch), request, Actor.of(caller))
                .map(RestResponse::ok);
    }
}
