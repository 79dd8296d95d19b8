package org.mainspring.registry.scheme;

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

/** Schemes over HTTP. */
@Path("/schemes")
@Tag(name = "Schemes")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class SchemeResource {

    private final SchemeService service;
    private final SchemeRepository repository;

    SchemeResource(SchemeService service, SchemeRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Defines a scheme with all its levels. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "defineScheme", summary = "Define a recognition scheme")
    public Uni<RestResponse<SchemeResponse>> define(@NotNull @Valid DefineSchemeRequest request, HttpHeaders headers) {
        return service.define(request)
                .map(scheme -> SchemeResponse.of(scheme, Language.of(headers)))
                .map(body -> Created.at("/registry/v1/schemes/" + body.code(), body));
    }

    /** Lists schemes by their codes. */
    @GET
    @PermitAll
    @Operation(operationId = "listSchemes", summary = "List recognition schemes", description = "Sorted by code.")
    public Uni<Page<SchemeResponse>> list(@BeanParam @Valid PageQuery query, HttpHeaders headers) {
        return repository.list(query, Language.of(headers));
    }

    /** One scheme with its levels. */
    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "getScheme", summary = "Get a recognition scheme")
    public Uni<SchemeResponse> get(@RestPath String code, HttpHeaders headers) {
        return repository.read(code, Language.of(headers));
    }
}
