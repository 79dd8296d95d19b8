package org.mainspring.funding.review;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.application.ApplicationResponse;
import org.mainspring.funding.application.ApplicationStageService;
import org.mainspring.funding.trail.ReasonRequest;

/** What the officers of a programme and of its providers do with applications, over HTTP. */
@Path("/applications")
@Tag(name = "Reviews")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ReviewResource {

    private final CompletenessService completeness;
    private final ReviewService service;
    private final ReviewRepository repository;
    private final ApplicationStageService applications;
    private final Caller caller;

    ReviewResource(
            CompletenessService completeness,
            ReviewService service,
            ReviewRepository repository,
            ApplicationStageService applications,
            Caller caller) {
        this.completeness = completeness;
        this.service = service;
        this.repository = repository;
        this.applications = applications;
        this.caller = caller;
    }

    /** Says that a submitted application is complete. */
    @POST
    @Path("/{id}/complete")
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "completeApplication", summary = "Find an application complete")
    public Uni<RestResponse<ApplicationResponse>> findComplete(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return completeness
                .findComplete(id, ExpectedVersion.of(ifMatch), Actor.of(caller))
                .map(RestResponse::ok);
    }

    /**
     * Returns an application with what is missing; it can be mended while the window is open, or until the day that is given.
     * One that is returned can be returned once more, to give it a later day.
     */
    @POST
    @Path("/{id}/return")
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "returnApplication", summary = "Return an application")
    public Uni<RestResponse<ApplicationResponse>> giveBack(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReturnApplicationRequest request) {
        return completeness
                .giveBack(id, ExpectedVersion.of(ifMatch), request, Actor.of(caller))
                .map(RestResponse::ok);
    }

    /**
     * Gives a complete application to a reviewer, or to another one. An officer of a provider assigns what is directed to it.
     */
    @POST
    @Path("/{id}/assign")
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "assignApplication", summary = "Assign an application to a reviewer")
    public Uni<RestResponse<ApplicationResponse>> assign(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AssignApplicationRequest request) {
        return service.assign(id, ExpectedVersion.of(ifMatch), request, Actor.of(caller))
                .map(RestResponse::ok);
    }

    /**
     * Takes what the reviewer recommends: an amount up to the one asked for, or reasons to reject. The applicant is not told
     * yet.
     */
    @POST
    @Path("/{id}/recommend")
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "recommendDecision", summary = "Recommend how to decide on an application")
    public Uni<RestResponse<ApplicationResponse>> recommend(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecommendDecisionRequest request) {
        return service.recommend(id, ExpectedVersion.of(ifMatch), request, Actor.of(caller))
                .map(RestResponse::ok);
    }

    /** Does not confirm a recommendation: the reviewer thinks again. Whoever recommended it cannot do this. */
    @POST
    @Path("/{id}/send-back")
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "sendBackRecommendation", summary = "Send a recommendation back")
    public Uni<RestResponse<ApplicationResponse>> sendBack(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return service.sendBack(id, ExpectedVersion.of(ifMatch), request.reason(), Actor.of(caller))
                .map(RestResponse::ok);
    }

    /**
     * Decides as was recommended. Whoever recommended it cannot do this, nor whoever handed the application in or belongs to
     * the applicant. What is approved is set aside at once: where the provider has not committed enough, that is a conflict.
     */
    @POST
    @Path("/{id}/confirm")
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.PROGRAMME_OFFICER})
    @Operation(operationId = "confirmRecommendation", summary = "Confirm a recommendation")
    public Uni<RestResponse<ApplicationResponse>> confirm(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.confirm(id, ExpectedVersion.of(ifMatch), Actor.of(caller))
                .map(RestResponse::ok);
    }

    /** The reviews of one application, for the officers who have to do with it. */
    @GET
    @Path("/{id}/reviews")
    @RolesAllowed({Role.BANK_OFFICER, Role.PROGRAMME_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "listReviews",
            summary = "List the reviews of an application",
            description = "Sorted by round.")
    public Uni<Page<ReviewResponse>> list(@RestPath UUID id, @BeanParam @Valid PageQuery query) {
        return applications.requireOfficial(id, Actor.of(caller)).chain(() -> repository.list(id, query));
    }
}
