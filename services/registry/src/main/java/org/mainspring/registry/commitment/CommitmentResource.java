package org.mainspring.registry.commitment;

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
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.value.Language;

/** Commitments over HTTP; they are made under their agreement or consortium. */
@Path("/commitments")
@Tag(name = "Commitments")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class CommitmentResource {

    private final CommitmentService service;
    private final CommitmentRepository repository;

    CommitmentResource(CommitmentService service, CommitmentRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Lists commitments with all that was reported of them. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listCommitments",
            summary = "List commitments",
            description = "Sorted by dueOn; sort also takes createdAt.")
    public Uni<Page<CommitmentResponse>> list(@BeanParam @Valid CommitmentQuery query, HttpHeaders headers) {
        return service.list(query, Language.of(headers));
    }

    /** One commitment. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getCommitment", summary = "Get a commitment")
    public Uni<CommitmentResponse> get(@RestPath UUID id, HttpHeaders headers) {
        return repository.read(id, Language.of(headers));
    }

    /** Reports how far a commitment has come; up to 100 times. What is told of the latest day says how it stands. */
    @POST
    @Path("/{id}/reports")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "reportProgress", summary = "Report the progress of a commitment")
    public Uni<RestResponse<CommitmentResponse>> report(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Progress request,
            HttpHeaders headers) {
        return service.report(id, ExpectedVersion.of(ifMatch), request, Language.of(headers))
                .map(RestResponse::ok);
    }
}
