package org.mainspring.funding.application;

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
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.admission.Filing;
import org.mainspring.funding.trail.ReasonRequest;

/** Applications over HTTP: to their applicants, and to the officers of their programme and provider; to others there are none. */
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

    /** Begins an application while its window is open. Where the window takes one of each organization, the second is a conflict. */
    @POST
    @Idempotent
    @RolesAllowed({Role.ENTERPRISE, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "fileApplication", summary = "File an application to a programme")
    public Uni<RestResponse<ApplicationResponse>> file(@NotNull @Valid FileApplicationRequest request) {
        return service.file(request, Actor.of(caller))
                .map(body -> Created.at("/funding/v1/applications/" + body.id(), body));
    }

    /** Lists the applications that the caller has to do with. */
    @GET
    @RolesAllowed({Role.ENTERPRISE, Role.BANK_OFFICER, Role.PROGRAMME_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "listApplications", summary = "List applications", description = "Sorted by createdAt.")
    public Uni<Page<ApplicationResponse>> list(@BeanParam @Valid ApplicationQuery query) {
        return repository.list(query, Actor.of(caller));
    }

    /** One application. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ENTERPRISE, Role.BANK_OFFICER, Role.PROGRAMME_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getApplication", summary = "Get an application")
    public Uni<ApplicationResponse> get(@RestPath UUID id) {
        return repository.read(id, Actor.of(caller));
    }

    /** Changes a draft, or one that was returned, while it can be submitted. */
    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.ENTERPRISE, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "changeApplication", summary = "Change an application")
    @RequestBody(content = @Content(schema = @Schema(implementation = Filing.class)))
    public Uni<ApplicationResponse> change(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull JsonNode patch) {
        return service.change(id, ExpectedVersion.of(ifMatch), patch, Actor.of(caller));
    }

    /**
     * Submits an application before its window closes. One that lacks a mandatory document is INCOMPLETE at once and says what is
     * missing; that of an applicant who is not eligible is a conflict.
     */
    @POST
    @Path("/{id}/submit")
    @Idempotent
    @RolesAllowed({Role.ENTERPRISE, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "submitApplication", summary = "Submit an application")
    public Uni<RestResponse<ApplicationResponse>> submit(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.submit(id, ExpectedVersion.of(ifMatch), Actor.of(caller)).map(RestResponse::ok);
    }

    /** Withdraws an application, for good; until it is decided. */
    @POST
    @Path("/{id}/withdraw")
    @Idempotent
    @RolesAllowed({Role.ENTERPRISE, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "withdrawApplication", summary = "Withdraw an application")
    public Uni<RestResponse<ApplicationResponse>> withdraw(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return service.withdraw(id, ExpectedVersion.of(ifMatch), request.reason(), Actor.of(caller))
                .map(RestResponse::ok);
    }
}
