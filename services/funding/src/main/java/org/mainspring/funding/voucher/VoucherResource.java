package org.mainspring.funding.voucher;

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
import org.jboss.resteasy.reactive.Cache;
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
import org.mainspring.funding.trail.ReasonRequest;

/** Vouchers over HTTP: to officers of the programme all of it, to an enterprise its own; to others there are none. */
@Path("/vouchers")
@Tag(name = "Vouchers")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class VoucherResource {

    private final VoucherService service;
    private final VoucherViewRepository repository;
    private final Caller caller;

    VoucherResource(VoucherService service, VoucherViewRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    /** Lists vouchers, without their codes. */
    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.ENTERPRISE})
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "listVouchers",
            summary = "List vouchers",
            description = "Sorted by createdAt; those of one batch by their numbers.")
    public Uni<Page<VoucherResponse>> list(@BeanParam @Valid VoucherQuery query) {
        return repository.list(query, Actor.of(caller));
    }

    /** One voucher; with its code where the caller's organization holds it, so nobody keeps the answer on the way. */
    @GET
    @Path("/{id}")
    @Cache(noStore = true)
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.ENTERPRISE})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getVoucher", summary = "Get a voucher, with its code for its holder")
    public Uni<VoucherResponse> get(@RestPath UUID id) {
        return repository.read(id, Actor.of(caller));
    }

    /** Cancels a voucher that is free or held; what is left on it goes back to the programme. */
    @POST
    @Path("/{id}/cancel")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "cancelVoucher", summary = "Cancel a voucher")
    public Uni<RestResponse<VoucherResponse>> cancel(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return service.cancel(id, ExpectedVersion.of(ifMatch), request.reason(), Actor.of(caller))
                .map(RestResponse::ok);
    }
}
