package org.mainspring.funding.commitment;

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

/** Commitments over HTTP: to officers of the programme and of the provider; to others there are none. */
@Path("/commitments")
@Tag(name = "Commitments")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class CommitmentResource {

    private final CommitmentService service;
    private final CommitmentRepository repository;
    private final Caller caller;

    CommitmentResource(CommitmentService service, CommitmentRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    /** Proposes what a provider puts into a programme, in the programme's currency; money once another person confirms it. */
    @POST
    @Idempotent
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @Operation(operationId = "proposeCommitment", summary = "Propose a commitment to a programme")
    public Uni<RestResponse<CommitmentResponse>> propose(@NotNull @Valid MakeCommitmentRequest request) {
        return service.propose(request, Actor.of(caller))
                .map(body -> Created.at("/funding/v1/commitments/" + body.id(), body));
    }

    /** Lists commitments. */
    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "listCommitments", summary = "List commitments", description = "Sorted by createdAt.")
    public Uni<Page<CommitmentResponse>> list(@BeanParam @Valid CommitmentQuery query) {
        return repository.list(query, Actor.of(caller));
    }

    /** One commitment. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getCommitment", summary = "Get a commitment")
    public Uni<CommitmentResponse> get(@RestPath UUID id) {
        return repository.read(id, Actor.of(caller));
    }

    /** Confirms a commitment that another person proposed; from now on it can be allocated. */
    @POST
    @Path("/{id}/confirm")
    @Idempotent
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @Operation(operationId = "confirmCommitment", summary = "Confirm a commitment")
    public Uni<RestResponse<CommitmentResponse>> confirm(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.confirm(id, ExpectedVersion.of(ifMatch), Actor.of(caller))
                .map(RestResponse::ok);
    }

    /** Withdraws a commitment that is not confirmed yet. */
    @POST
    @Path("/{id}/withdraw")
    @Idempotent
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @Operation(operationId = "withdrawCommitment", summary = "Withdraw a proposed commitment")
    public Uni<RestResponse<CommitmentResponse>> withdraw(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.withdraw(id, ExpectedVersion.of(ifMatch), Actor.of(caller))
                .map(RestResponse::ok);
    }
}
