package org.mainspring.registry.application;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.filing.Filing;

/** Applications over HTTP: to officers, to their applicants and to their reviewers; to others there are none. */
@Path("/applications")
@Tag(name = "Applications")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ApplicationResource {

    private final ApplicationService service;
    private final ApplicationViewRepository repository;
    private final Caller caller;

    ApplicationResource(ApplicationService service, ApplicationViewRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    /** Begins an application of one organization in one round; the second one is a conflict. */
    @POST
    @Idempotent
    @RolesAllowed({Role.REGISTRY_OFFICER, Role.ENTERPRISE})
    @Operation(operationId = "fileApplication", summary = "File an application in a round")
    public Uni<RestResponse<ApplicationResponse>> file(
            @NotNull @Valid FileApplicationRequest request, HttpHeaders headers) {
        return service.file(request, Viewer.of(caller), Language.of(headers))
                .map(body -> Created.at("/registry/v1/applications/" + body.id(), body));
    }

    /** Lists the applications that the caller may see. */
    @GET
    @RolesAllowed({Role.REGISTRY_OFFICER, Role.ENTERPRISE, Role.REVIEWER})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "listApplications", summary = "List applications", description = "Sorted by createdAt.")
    public Uni<Page<ApplicationResponse>> list(@BeanParam @Valid ApplicationQuery query, HttpHeaders headers) {
        return repository.list(query, Viewer.of(caller), Language.of(headers));
    }

    /** One application with what was found of it. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.REGISTRY_OFFICER, Role.ENTERPRISE, Role.REVIEWER})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getApplication", summary = "Get an application")
    public Uni<ApplicationResponse> get(@RestPath UUID id, HttpHeaders headers) {
        return repository.read(id, Viewer.of(caller), Language.of(headers));
    }

    /** Changes a draft, or one that was returned. */
    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.REGISTRY_OFFICER, Role.ENTERPRISE})
    @Operation(operationId = "changeApplication", summary = "Change an application")
    @RequestBody(content = @Content(schema = @Schema(implementation = Filing.class)))
    public Uni<ApplicationResponse> change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch,
            HttpHeaders headers) {
        return service.change(id, ExpectedVersion.of(ifMatch), patch, Viewer.of(caller), Language.of(headers));
    }

    /** Submits an application. One that lacks a mandatory value or evidence is INCOMPLETE at once and says what is missing. */
    @POST
    @Path("/{id}/submit")
    @Idempotent
    @RolesAllowed({Role.REGISTRY_OFFICER, Role.ENTERPRISE})
    @Operation(operationId = "submitApplication", summary = "Submit an application")
    public Uni<RestResponse<ApplicationResponse>> submit(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HttpHeaders headers) {
        return service.submit(id, ExpectedVersion.of(ifMatch), Viewer.of(caller), Language.of(headers))
                .map(RestResponse::ok);
    }

    /** Says that a submitted application is complete. */
    @POST
    @Path("/{id}/complete")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "completeApplication", summary = "Find an application complete")
    public Uni<RestResponse<ApplicationResponse>> complete(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HttpHeaders headers) {
        return service.complete(id, ExpectedVersion.of(ifMatch), Viewer.of(caller), Language.of(headers))
                .map(RestResponse::ok);
    }

    /** Returns an application with what is missing; it can be mended and submitted again while the round is open. */
    @POST
    @Path("/{id}/return")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "returnApplication", summary = "Return an application")
    public Uni<RestResponse<ApplicationResponse>> giveBack(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RemarkRequest request,
            HttpHeaders headers) {
        return service.giveBack(id, ExpectedVersion.of(ifMatch), request, Viewer.of(caller), Language.of(headers))
                .map(RestResponse::ok);
    }

    /** Withdraws an application, for good; until its round is decided. */
    @POST
    @Path("/{id}/withdraw")
    @Idempotent
    @RolesAllowed({Role.REGISTRY_OFFICER, Role.ENTERPRISE})
    @Operation(operationId = "withdrawApplication", summary = "Withdraw an application")
    public Uni<RestResponse<ApplicationResponse>> withdraw(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RemarkRequest request,
            HttpHeaders headers) {
        return service.withdraw(id, ExpectedVersion.of(ifMatch), request, Viewer.of(caller), Language.of(headers))
                .map(RestResponse::ok);
    }
}
