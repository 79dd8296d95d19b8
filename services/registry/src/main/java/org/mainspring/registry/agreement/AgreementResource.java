package org.mainspring.registry.agreement;

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

/** Agreements over HTTP. */
@Path("/agreements")
@Tag(name = "Agreements")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class AgreementResource {

    private final AgreementService service;
    private final AgreementRepository repository;

    AgreementResource(AgreementService service, AgreementRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Registers an agreement of 2 to 200 parties. Who is unknown, or stands twice, is refused by place. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "registerAgreement", summary = "Register an agreement that was signed")
    public Uni<RestResponse<AgreementResponse>> register(
            @NotNull @Valid RegisterAgreementRequest request, HttpHeaders headers) {
        return service.register(request, Language.of(headers))
                .map(body -> Created.at("/registry/v1/agreements/" + body.id(), body));
    }

    /** Lists agreements, with the names of their parties. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listAgreements",
            summary = "List agreements",
            description =
                    "Sorted by createdAt; sort also takes signedOn, where agreements of an unknown date come first.")
    public Uni<Page<AgreementResponse>> list(@BeanParam @Valid AgreementQuery query, HttpHeaders headers) {
        return repository.list(query, Language.of(headers));
    }

    /** One agreement. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getAgreement", summary = "Get an agreement")
    public Uni<AgreementResponse> get(@RestPath UUID id, HttpHeaders headers) {
        return repository.read(id, Language.of(headers));
    }

    /** Adds a commitment. Who is no party is refused, and a day before the signing. */
    @POST
    @Path("/{id}/commitments")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "addAgreementCommitment", summary = "Add a commitment to an agreement")
    public Uni<RestResponse<CommitmentResponse>> commit(
            @RestPath UUID id, @NotNull @Valid MakeCommitmentRequest request, HttpHeaders headers) {
        return service.commit(id, request, Language.of(headers))
                .map(body -> Created.at("/registry/v1/commitments/" + body.id(), body));
    }
}
