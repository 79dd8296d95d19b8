package org.mainspring.funding.redemption;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.funding.actor.Actor;

/** Redemptions over HTTP: to the service provider, the holder and officers of the programme; to others there are none. */
@Path("/voucher-redemptions")
@Tag(name = "Vouchers")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class RedemptionResource {

    private final RedemptionService service;
    private final RedemptionViewRepository repository;
    private final Caller caller;

    RedemptionResource(RedemptionService service, RedemptionViewRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    /** Redeems a voucher for the organization of the caller's token, which must be accredited in the voucher's programme. */
    @POST
    @Idempotent
    @RolesAllowed(Role.ENTERPRISE)
    @Operation(operationId = "redeemVoucher", summary = "Redeem a voucher against an invoice")
    public Uni<RestResponse<RedemptionResponse>> redeem(@NotNull @Valid RedeemVoucherRequest request) {
        return service.redeem(request, Actor.of(caller))
                .map(body -> Created.at("/funding/v1/voucher-redemptions/" + body.id(), body));
    }

    /** Lists redemptions. */
    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.ENTERPRISE})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "listRedemptions", summary = "List redemptions", description = "Sorted by createdAt.")
    public Uni<Page<RedemptionResponse>> list(@BeanParam @Valid RedemptionQuery query) {
        return repository.list(query, Actor.of(caller));
    }

    /** One redemption. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.ENTERPRISE})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getRedemption", summary = "Get a redemption")
    public Uni<RedemptionResponse> get(@RestPath UUID id) {
        return repository.read(id, Actor.of(caller));
    }
}
