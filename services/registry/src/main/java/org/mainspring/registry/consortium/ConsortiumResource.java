package org.mainspring.registry.consortium;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.commitment.CommitmentResponse;
import org.mainspring.registry.commitment.MakeCommitmentRequest;

/** Consortia over HTTP. */
@Path("/consortia")
@Tag(name = "Consortia")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ConsortiumResource {

    private final ConsortiumService service;
    private final ConsortiumRepository repository;

    ConsortiumResource(ConsortiumService service, ConsortiumRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Registers a consortium of a lead and 1 to 200 members. Who is unknown, or stands twice, is refused by place. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "formConsortium", summary = "Register a consortium that was formed")
    public Uni<RestResponse<ConsortiumResponse>> form(
            @NotNull @Valid FormConsortiumRequest request, HttpHeaders headers) {
        return service.form(request, Language.of(headers))
                .map(body -> Created.at("/registry/v1/consortia/" + body.id(), body));
    }

    /** Lists consortia, with the names of their lead and members. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listConsortia",
            summary = "List consortia",
            description =
                    "Sorted by createdAt; sort also takes signedOn, where consortia of an unknown date come first.")
    public Uni<Page<ConsortiumResponse>> list(@BeanParam @Valid ConsortiumQuery query, HttpHeaders headers) {
        return repository.list(query, Language.of(headers));
    }

    /** One consortium. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getConsortium", summary = "Get a consortium")
    public Uni<ConsortiumResponse> get(@RestPath UUID id, HttpHeaders headers) {
        return repository.read(id, Language.of(headers));
    }

    /** Adds a commitment of the lead or of a member. Who is neither is refused, and a day before the signing. */
    @POST
    @Path("/{id}/commitments")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "addConsortiumCommitment", summary = "Add a commitment to a consortium")
    public Uni<RestResponse<CommitmentResponse>> commit(
            @RestPath UUID id, @NotNull @Valid MakeCommitmentRequest request, HttpHeaders headers) {
        return service.commit(id, request, Language.of(headers))
                .map(body -> Created.at("/registry/v1/commitments/" + body.id(), body));
    }
}
