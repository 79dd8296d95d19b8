package org.mainspring.funding.correction;

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

/** Corrections over HTTP: to officers of the programme and of the provider; to others there are none. */
@Path("/corrections")
@Tag(name = "Corrections")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class CorrectionResource {

    private final CorrectionService service;
    private final CorrectionRepository repository;
    private final Caller caller;

    CorrectionResource(CorrectionService service, CorrectionRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    /** Asks for something to be taken back; nothing moves before another person confirms it. */
    @POST
    @Idempotent
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @Operation(operationId = "proposeCorrection", summary = "Propose to take back money that moved")
    public Uni<RestResponse<CorrectionResponse>> propose(@NotNull @Valid ProposeCorrectionRequest request) {
        return service.propose(request, Actor.of(caller))
                .map(body -> Created.at("/funding/v1/corrections/" + body.id(), body));
    }

    /** Lists corrections. */
    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "listCorrections", summary = "List corrections", description = "Sorted by createdAt.")
    public Uni<Page<CorrectionResponse>> list(@BeanParam @Valid CorrectionQuery query) {
        return repository.list(query, Actor.of(caller));
    }

    /** One correction. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getCorrection", summary = "Get a correction")
    public Uni<CorrectionResponse> get(@RestPath UUID id) {
        return repository.read(id, Actor.of(caller));
    }

    /** Confirms a correction that another person proposed: the ledger gets an entry the other way round. */
    @POST
    @Path("/{id}/confirm")
    @Idempotent
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @Operation(operationId = "confirmCorrection", summary = "Confirm a correction")
    public Uni<RestResponse<CorrectionResponse>> confirm(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.confirm(id, ExpectedVersion.of(ifMatch), Actor.of(caller))
                .map(RestResponse::ok);
    }

    /** Declines a correction; everything stays as it is. */
    @POST
    @Path("/{id}/decline")
    @Idempotent
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @Operation(operationId = "declineCorrection", summary = "Decline a correction")
    public Uni<RestResponse<CorrectionResponse>> decline(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.decline(id, ExpectedVersion.of(ifMatch), Actor.of(caller))
                .map(RestResponse::ok);
    }
}
