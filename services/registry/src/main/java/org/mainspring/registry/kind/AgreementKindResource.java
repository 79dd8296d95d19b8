package org.mainspring.registry.kind;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.value.Language;

/** Kinds of agreement over HTTP. */
@Path("/agreement-kinds")
@Tag(name = "Agreements")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class AgreementKindResource {

    private final AgreementKindService service;
    private final AgreementKindRepository repository;

    AgreementKindResource(AgreementKindService service, AgreementKindRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Defines a kind. A code is given once. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "defineAgreementKind", summary = "Define a kind of agreement")
    public Uni<RestResponse<AgreementKindResponse>> define(
            @NotNull @Valid DefineAgreementKindRequest request, HttpHeaders headers) {
        return service.define(request)
                .map(kind -> AgreementKindResponse.of(kind, Language.of(headers)))
                .map(body -> Created.at("/registry/v1/agreement-kinds/" + body.code(), body));
    }

    /** Lists kinds by their codes. */
    @GET
    @PermitAll
    @Operation(operationId = "listAgreementKinds", summary = "List kinds of agreement", description = "Sorted by code.")
    public Uni<Page<AgreementKindResponse>> list(@BeanParam @Valid PageQuery query, HttpHeaders headers) {
        return repository.list(query, Language.of(headers));
    }

    /** One kind. */
    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "getAgreementKind", summary = "Get a kind of agreement")
    public Uni<AgreementKindResponse> get(@RestPath String code, HttpHeaders headers) {
        return repository.read(code, Language.of(headers));
    }
}
