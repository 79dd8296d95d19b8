package org.mainspring.funding.batch;

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

/** Batches of vouchers over HTTP: to officers of the programme, and for reading to those of whoever pays; to others there are none. */
@Path("/voucher-batches")
@Tag(name = "Vouchers")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class VoucherBatchResource {

    private final VoucherBatchService service;
    private final VoucherBatchViewRepository repository;
    private final Caller caller;

    VoucherBatchResource(VoucherBatchService service, VoucherBatchViewRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    /** Proposes vouchers; money once another officer issues them. */
    @POST
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "proposeVoucherBatch", summary = "Propose a batch of vouchers")
    public Uni<RestResponse<VoucherBatchResponse>> propose(@NotNull @Valid ProposeVoucherBatchRequest request) {
        return service.propose(request, Actor.of(caller))
                .map(body -> Created.at("/funding/v1/voucher-batches/" + body.id(), body));
    }

    /** Lists batches, without the counts of their vouchers. */
    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "listVoucherBatches",
            summary = "List batches of vouchers",
            description = "Sorted by createdAt.")
    public Uni<Page<VoucherBatchResponse>> list(@BeanParam @Valid VoucherBatchQuery query) {
        return repository.list(query, Actor.of(caller));
    }

    /** One batch, with what became of its vouchers. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getVoucherBatch", summary = "Get a batch of vouchers, with what became of them")
    public Uni<VoucherBatchResponse> get(@RestPath UUID id) {
        return repository.read(id, Actor.of(caller));
    }

    /** Issues what another officer proposed; 409 NOT_COVERED where the programme does not have so much left. */
    @POST
    @Path("/{id}/issue")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "issueVoucherBatch", summary = "Issue a batch of vouchers")
    public Uni<RestResponse<VoucherBatchResponse>> issue(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.issue(id, ExpectedVersion.of(ifMatch), Actor.of(caller)).map(RestResponse::ok);
    }

    /** Withdraws a batch that is not issued yet. */
    @POST
    @Path("/{id}/withdraw")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "withdrawVoucherBatch", summary = "Withdraw a proposed batch of vouchers")
    public Uni<RestResponse<VoucherBatchResponse>> withdraw(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.withdraw(id, ExpectedVersion.of(ifMatch), Actor.of(caller))
                .map(RestResponse::ok);
    }

    /** Gives up to 1,000 enterprises a voucher each: all of them, or none where too few are free. */
    @POST
    @Path("/{id}/assign")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "assignVouchers", summary = "Assign vouchers of a batch to enterprises")
    public Uni<RestResponse<VoucherBatchResponse>> assign(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AssignVouchersRequest request) {
        return service.assign(id, ExpectedVersion.of(ifMatch), request, Actor.of(caller))
                .map(RestResponse::ok);
    }
}
