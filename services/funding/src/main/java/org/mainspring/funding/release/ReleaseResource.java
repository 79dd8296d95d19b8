package org.mainspring.funding.release;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Releases over HTTP. */
@Path("/releases")
@Tag(name = "Open data")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ReleaseResource {

    private final ReleaseRepository repository;

    ReleaseResource(ReleaseRepository repository) {
        this.repository = repository;
    }

    /** Lists what changed, in the way of the Open Contracting Data Standard: each change one release, none ever rewritten. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listReleases",
            summary = "List releases of programmes and their money",
            description = "From planning over award to implementation, numbered as in the change feed.")
    public Uni<ReleasesResponse> list(@BeanParam @Valid ReleaseQuery query) {
        return repository.find(query);
    }
}
