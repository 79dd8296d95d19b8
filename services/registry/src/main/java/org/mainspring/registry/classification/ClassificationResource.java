package org.mainspring.registry.classification;

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

/** Classifications over HTTP. */
@Path("/classifications")
@Tag(name = "Classifications")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ClassificationResource {

    private static final String ROOT = "/registry/v1/classifications/";

    private final ClassificationService service;
    private final ClassificationRepository classifications;
    private final ClassificationVersionRepository versions;

    ClassificationResource(
            ClassificationService service,
            ClassificationRepository classifications,
            ClassificationVersionRepository versions) {
        this.service = service;
        this.classifications = classifications;
        this.versions = versions;
    }

    /** Defines a classification with its first version. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "defineClassification", summary = "Define a classification with its first version")
    public Uni<RestResponse<ClassificationResponse>> define(
            @NotNull @Valid DefineClassificationRequest request, HttpHeaders headers) {
        return service.define(request)
                .map(defined -> defined.response(defined.names().in(Language.of(headers))))
                .map(body -> Created.at(ROOT + body.code(), body));
    }

    /** Lists classifications by their codes. */
    @GET
    @PermitAll
    @Operation(operationId = "listClassifications", summary = "List classifications", description = "Sorted by code.")
    public Uni<Page<ClassificationResponse>> list(@BeanParam @Valid PageQuery query, HttpHeaders headers) {
        return classifications.list(query, Language.of(headers));
    }

    /** One classification. */
    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "getClassification", summary = "Get a classification")
    public Uni<ClassificationResponse> get(@RestPath String code, HttpHeaders headers) {
        return classifications.read(code, Language.of(headers));
    }

    /**
     * Adds a version, in force after all others, and says what became of categories that it no longer has. Versions never
     * change: organizations are classified by them.
     */
    @POST
    @Path("/{code}/versions")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "addClassificationVersion", summary = "Add a version to a classification")
    public Uni<RestResponse<ClassificationVersionResponse>> add(
            @RestPath String code, @NotNull @Valid AddClassificationVersionRequest request) {
        return service.add(code, request)
                .map(body -> Created.at(ROOT + body.classification() + "/versions/" + body.number(), body));
    }

    /** Lists the versions of a classification; of an unknown one there are none. */
    @GET
    @Path("/{code}/versions")
    @PermitAll
    @Operation(
            operationId = "listClassificationVersions",
            summary = "List the versions of a classification",
            description = "Sorted by number, the latest first.")
    public Uni<Page<ClassificationVersionResponse>> versions(@RestPath String code, @BeanParam @Valid PageQuery query) {
        return versions.list(code, query);
    }

    /** One version of a classification with its categories. */
    @GET
    @Path("/{code}/versions/{number}")
    @PermitAll
    @Operation(operationId = "getClassificationVersion", summary = "Get a version of a classification")
    public Uni<ClassificationVersionResponse> version(@RestPath String code, @RestPath int number) {
        return versions.read(code, number);
    }
}
