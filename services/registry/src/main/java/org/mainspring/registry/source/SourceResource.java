package org.mainspring.registry.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;

/** Sources over HTTP. */
@Path("/sources")
@Tag(name = "Sources")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class SourceResource {

    private final SourceService service;
    private final SourceRepository repository;

    SourceResource(SourceService service, SourceRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Registers a source under a code of the caller's choice; a code that is taken is refused. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "registerSource", summary = "Register a source")
    public Uni<RestResponse<SourceResponse>> register(@NotNull @Valid RegisterSourceRequest request) {
        return service.register(request)
                .map(SourceResponse::of)
                .map(body -> Created.at("/registry/v1/sources/" + body.code(), body));
    }

    /** Lists sources. */
    @GET
    @PermitAll
    @Operation(operationId = "listSources", summary = "List sources", description = "Sorted by code.")
    public Uni<Page<SourceResponse>> list(@BeanParam @Valid PageQuery query) {
        return repository.list(query);
    }

    /** One source. */
    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "getSource", summary = "Get a source")
    public Uni<SourceResponse> get(@RestPath String code) {
        return repository.read(code);
    }

    /** Changes what is given in the merge patch, never the code. A patch that changes nothing leaves the version as it is. */
    @PATCH
    @Path("/{code}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "changeSource", summary = "Change a source")
    @RequestBody(content = @Content(schema = @Schema(implementation = RegisterSourceRequest.class)))
    public Uni<SourceResponse> change(
            @RestPath String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return service.change(code, ExpectedVersion.of(ifMatch), patch).map(SourceResponse::of);
    }
}
