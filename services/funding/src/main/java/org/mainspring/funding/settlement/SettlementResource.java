package org.mainspring.funding.settlement;

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

/** Settlements over HTTP: to officers of the programme, and of banks that pay a part; to others there are none. */
@Path("/settlements")
@Tag(name = "Settlements")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class SettlementResource {

    private final SettlementService service;
    private final SettlementViewRepository repository;
    private final Caller caller;

    SettlementResource(SettlementService service, SettlementViewRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    /** Takes all that was redeemed up to a day, up to 100,000 redemptions, and makes the statement; paid once another officer confirms. */
    @POST
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "proposeSettlement", summary = "Propose a settlement of redemptions")
    public Uni<RestResponse<SettlementResponse>> propose(@NotNull @Valid ProposeSettlementRequest request) {
        return service.propose(request, Actor.of(caller))
                .map(body -> Created.at("/funding/v1/settlements/" + body.id(), body));
    }

    /** Lists settlements. */
    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "listSettlements", summary = "List settlements", description = "Sorted by createdAt.")
    public Uni<Page<SettlementResponse>> list(@BeanParam @Valid SettlementQuery query) {
        return repository.list(query, Actor.of(caller));
    }

    /** One settlement, with how each region stands. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getSettlement", summary = "Get a settlement")
    public Uni<SettlementResponse> get(@RestPath UUID id) {
        return repository.read(id, Actor.of(caller));
    }

    /** Confirms a settlement that another officer proposed: its redemptions are paid. */
    @POST
    @Path("/{id}/confirm")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "confirmSettlement", summary = "Confirm a settlement")
    public Uni<RestResponse<SettlementResponse>> confirm(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.confirm(id, ExpectedVersion.of(ifMatch), Actor.of(caller))
                .map(RestResponse::ok);
    }

    /** Discards a proposed settlement: its redemptions can be settled by another. Its statement stays as it was. */
    @POST
    @Path("/{id}/discard")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "discardSettlement", summary = "Discard a proposed settlement")
    public Uni<RestResponse<SettlementResponse>> discard(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.discard(id, ExpectedVersion.of(ifMatch), Actor.of(caller))
                .map(RestResponse::ok);
    }
}
