package org.mainspring.registry.method;

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

/** Methods of ranking over HTTP. */
@Path("/methods")
@Tag(name = "Methods")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class MethodResource {

    private static final String ROOT = "/registry/v1/methods/";

    private final MethodService service;
    private final MethodRepository methods;
    private final MethodVersionRepository versions;

    MethodResource(MethodService service, MethodRepository methods, MethodVersionRepository versions) {
        this.service = service;
        this.methods = methods;
        this.versions = versions;
    }

    /** Defines a method with its first version. Weights that do not add up to 1 are refused with their sum. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "defineMethod", summary = "Define a method of ranking with its first version")
    public Uni<RestResponse<MethodResponse>> define(@NotNull @Valid DefineMethodRequest request, HttpHeaders headers) {
        return service.define(request)
                .map(method -> MethodResponse.of(method, Language.of(headers)))
                .map(body -> Created.at(ROOT + body.code(), body));
    }

    /** Lists methods by their codes. */
    @GET
    @PermitAll
    @Operation(operationId = "listMethods", summary = "List methods of ranking", description = "Sorted by code.")
    public Uni<Page<MethodResponse>> list(@BeanParam @Valid PageQuery query, HttpHeaders headers) {
        return methods.list(query, Language.of(headers));
    }

    /** One method. */
    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "getMethod", summary = "Get a method of ranking")
    public Uni<MethodResponse> get(@RestPath String code, HttpHeaders headers) {
        return methods.read(code, Language.of(headers));
    }

    /** Adds a version, in force after all others. Versions never change: rankings cite them. */
    @POST
    @Path("/{code}/versions")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "addMethodVersion", summary = "Add a version to a method")
    public Uni<RestResponse<MethodVersionResponse>> add(
            @RestPath String code, @NotNull @Valid AddMethodVersionRequest request) {
        return service.add(code, request)
                .map(body -> Created.at(ROOT + body.method() + "/versions/" + body.number(), body));
    }

    /** Lists the versions of a method; of an unknown one there are none. */
    @GET
    @Path("/{code}/versions")
    @PermitAll
    @Operation(
            operationId = "listMethodVersions",
            summary = "List the versions of a method",
            description = "Sorted by number, the latest first.")
    public Uni<Page<MethodVersionResponse>> versions(@RestPath String code, @BeanParam @Valid PageQuery query) {
        return versions.list(code, query);
    }

    /** One version of a method. */
    @GET
    @Path("/{code}/versions/{number}")
    @PermitAll
    @Operation(operationId = "getMethodVersion", summary = "Get a version of a method")
    public Uni<MethodVersionResponse> version(@RestPath String code, @RestPath int number) {
        return versions.read(code, number);
    }
}
