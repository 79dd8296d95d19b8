package org.mainspring.registry.review;

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
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.registry.application.Viewer;

/** Reviews over HTTP: to officers and to whoever is asked for them. */
@Path("/reviews")
@Tag(name = "Reviews")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ReviewResource {

    private final ReviewService service;
    private final ReviewRepository repository;
    private final Caller caller;

    ReviewResource(ReviewService service, ReviewRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    /** Asks a reviewer for a score of an application that is under review. Whoever is bound to the applicant or its group is refused. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "assignReview", summary = "Assign a review")
    public Uni<RestResponse<ReviewResponse>> assign(@NotNull @Valid AssignReviewRequest request) {
        return service.assign(request).map(body -> Created.at("/registry/v1/reviews/" + body.id(), body));
    }

    /** Lists the reviews that the caller may see. */
    @GET
    @RolesAllowed({Role.REGISTRY_OFFICER, Role.REVIEWER})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "listReviews", summary = "List reviews", description = "Sorted by createdAt.")
    public Uni<Page<ReviewResponse>> list(@BeanParam @Valid ReviewQuery query) {
        return repository.list(query, isOfficer(), caller.name());
    }

    /** One review. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.REGISTRY_OFFICER, Role.REVIEWER})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getReview", summary = "Get a review")
    public Uni<ReviewResponse> get(@RestPath UUID id) {
        return repository.read(id, isOfficer(), caller.name());
    }

    /** Takes the score of the reviewer, once; that of a person without a token from an officer. */
    @POST
    @Path("/{id}/score")
    @Idempotent
    @RolesAllowed({Role.REGISTRY_OFFICER, Role.REVIEWER})
    @Operation(operationId = "scoreReview", summary = "Give a score")
    public Uni<RestResponse<ReviewResponse>> score(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ScoreReviewRequest request) {
        return service.score(id, ExpectedVersion.of(ifMatch), request, Viewer.of(caller))
                .map(RestResponse::ok);
    }

    private boolean isOfficer() {
        return caller.has(Role.REGISTRY_OFFICER);
    }
}
