package org.mainspring.funding.repayment;

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

/** Repayments over HTTP: to their enterprise, its provider and the programme's officers; to others there are none. */
@Path("/repayments")
@Tag(name = "Repayments")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class RepaymentResource {

    private final RepaymentService service;
    private final RepaymentRepository repository;
    private final Caller caller;

    RepaymentResource(RepaymentService service, RepaymentRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    /** Reports that an enterprise has paid back; it counts once another officer of the provider confirms it. */
    @POST
    @Idempotent
    @RolesAllowed(Role.BANK_OFFICER)
    @Operation(operationId = "reportRepayment", summary = "Report a repayment")
    public Uni<RestResponse<RepaymentResponse>> report(@NotNull @Valid ReportRepaymentRequest request) {
        return service.report(request, Actor.of(caller))
                .map(body -> Created.at("/funding/v1/repayments/" + body.id(), body));
    }

    /** Lists the repayments that the caller has to do with. */
    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER, Role.ENTERPRISE})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "listRepayments", summary = "List repayments", description = "Sorted by createdAt.")
    public Uni<Page<RepaymentResponse>> list(@BeanParam @Valid RepaymentQuery query) {
        return repository.list(query, Actor.of(caller));
    }

    /** One repayment. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER, Role.ENTERPRISE})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getRepayment", summary = "Get a repayment")
    public Uni<RepaymentResponse> get(@RestPath UUID id) {
        return repository.read(id, Actor.of(caller));
    }

    /** Confirms a repayment that another officer reported. */
    @POST
    @Path("/{id}/confirm")
    @Idempotent
    @RolesAllowed(Role.BANK_OFFICER)
    @Operation(operationId = "confirmRepayment", summary = "Confirm a repayment")
    public Uni<RestResponse<RepaymentResponse>> confirm(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.confirm(id, ExpectedVersion.of(ifMatch), Actor.of(caller))
                .map(RestResponse::ok);
    }

    /** Says that a reported repayment was none. */
    @POST
    @Path("/{id}/refuse")
    @Idempotent
    @RolesAllowed(Role.BANK_OFFICER)
    @Operation(operationId = "refuseRepayment", summary = "Refuse a reported repayment")
    public Uni<RestResponse<RepaymentResponse>> refuse(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return service.refuse(id, ExpectedVersion.of(ifMatch), request, Actor.of(caller))
                .map(RestResponse::ok);
    }
}
