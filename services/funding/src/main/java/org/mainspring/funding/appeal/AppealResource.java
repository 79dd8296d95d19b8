package org.mainspring.funding.appeal;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.application.ApplicationResponse;
import org.mainspring.funding.application.ApplicationStageService;
import org.mainspring.funding.trail.ReasonRequest;

/** Appeals over HTTP. */
@Path("/applications")
@Tag(name = "Appeals")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class AppealResource {

    private final AppealService service;
    private final AppealRepository repository;
    private final ApplicationStageService applications;
    private final Caller caller;

    AppealResource(
            AppealService service, AppealRepository repository, ApplicationStageService applications, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.applications = applications;
        this.caller = caller;
    }

    /** Appeals against a rejection, once and until the day that the decision names. */
    @POST
    @Path("/{id}/appeal")
    @Idempotent
    @RolesAllowed({Role.ENTERPRISE, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "fileAppeal", summary = "Appeal against a rejection")
    public Uni<RestResponse<ApplicationResponse>> file(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid FileAppealRequest request) {
        return service.file(id, ExpectedVersion.of(ifMatch), request.grounds(), Actor.of(caller))
                .map(RestResponse::ok);
    }

    /** The appeal against the rejection of an application. */
    @GET
    @Path("/{id}/appeal")
    @RolesAllowed({Role.ENTERPRISE, Role.BANK_OFFICER, Role.PROGRAMME_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getAppeal", summary = "Get the appeal of an application")
    public Uni<AppealResponse> get(@RestPath UUID id) {
        return applications.requireVisible(id, Actor.of(caller)).chain(() -> repository.read(id));
    }

    /** Dismisses an appeal: the rejection stands. Not for those by whom it was rejected. */
    @POST
    @Path("/{id}/dismiss-appeal")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "dismissAppeal", summary = "Dismiss an appeal")
    public Uni<RestResponse<ApplicationResponse>> dismiss(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return decide(id, ifMatch, AppealOutcome.DISMISSED, request);
    }

    /** Upholds an appeal: the application is reviewed anew. Not for those by whom it was rejected. */
    @POST
    @Path("/{id}/uphold-appeal")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "upholdAppeal", summary = "Uphold an appeal")
    public Uni<RestResponse<ApplicationResponse>> uphold(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return decide(id, ifMatch, AppealOutcome.UPHELD, request);
    }

    private Uni<RestResponse<ApplicationResponse>> decide(
            UUID id, @Nullable String ifMatch, AppealOutcome outcome, ReasonRequest request) {
        return service.decide(id, ExpectedVersion.of(ifMatch), outcome, request.reason(), Actor.of(caller))
                .map(RestResponse::ok);
    }
}
