package org.mainspring.registry.reviewer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;

/** Reviewers over HTTP, for officers. */
@Path("/reviewers")
@Tag(name = "Reviews")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ReviewerResource {

    private final ReviewerService service;
    private final ReviewerRepository repository;

    ReviewerResource(ReviewerService service, ReviewerRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Registers a reviewer with the organizations that he or she is bound to. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "registerReviewer", summary = "Register a reviewer")
    public Uni<RestResponse<ReviewerResponse>> register(@NotNull @Valid RegisterReviewerRequest request) {
        return service.register(request).map(body -> Created.at("/registry/v1/reviewers/" + body.id(), body));
    }

    /** Lists reviewers. */
    @GET
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @SecurityRequirement(name = "token")
    @Operation(operationId = "listReviewers", summary = "List reviewers", description = "Sorted by createdAt.")
    public Uni<Page<ReviewerResponse>> list(@BeanParam @Valid PageQuery query) {
        return repository.list(query);
    }

    /** One reviewer. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getReviewer", summary = "Get a reviewer")
    public Uni<ReviewerResponse> get(@RestPath UUID id) {
        return repository.read(id);
    }
}
