package org.mainspring.funding.trail;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.identity.Role;

/** The trail over HTTP, for those who watch over it; the acts themselves are shown beside what they are about. */
@Path("/trail")
@Tag(name = "Trail")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class TrailResource {

    private final TrailRepository repository;

    TrailResource(TrailRepository repository) {
        this.repository = repository;
    }

    /** Computes every seal of one subject's trail anew. */
    @GET
    @Path("/{subjectKind}/{subjectId}/verification")
    @RolesAllowed(Role.OPERATOR)
    @SecurityRequirement(name = "token")
    @Operation(operationId = "verifyTrail", summary = "Verify that a trail is as it was written")
    public Uni<TrailVerificationResponse> verify(
            @RestPath @Parameter(description = "What it is of, in capitals.", example = "APPLICATION")
                    String subjectKind,
            @RestPath UUID subjectId) {
        return repository.verify(new Subject(subjectKind, subjectId));
    }
}
