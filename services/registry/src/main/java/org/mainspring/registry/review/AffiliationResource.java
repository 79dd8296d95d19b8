package org.mainspring.registry.review;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.registry.reviewer.DeclareAffiliationsRequest;
import org.mainspring.registry.reviewer.ReviewerResponse;

/** What reviewers are bound to, over HTTP. */
@Path("/reviewers/{id}/affiliations")
@Tag(name = "Reviews")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class AffiliationResource {

    private final ReviewService service;

    AffiliationResource(ReviewService service) {
        this.service = service;
    }

    /** Adds what a reviewer is bound to. Reviews that it touches, and that are not decided yet, are RECUSED and do not count. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "declareAffiliations", summary = "Declare what a reviewer is bound to")
    public Uni<RestResponse<ReviewerResponse>> declare(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DeclareAffiliationsRequest request) {
        return service.declare(id, ExpectedVersion.of(ifMatch), request.organizationIds())
                .map(RestResponse::ok);
    }
}
