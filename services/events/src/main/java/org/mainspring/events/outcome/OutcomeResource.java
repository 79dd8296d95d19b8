package org.mainspring.events.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.page.Page;

/** Outcomes over HTTP; they are proposed at their session. */
@Path("/outcomes")
@Tag(name = "Outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class OutcomeResource {

    private final OutcomeRepository repository;

    OutcomeResource(OutcomeRepository repository) {
        this.repository = repository;
    }

    /** Lists outcomes by event, session, kind and status. */
    @GET
    @PermitAll
    @Operation(operationId = "listOutcomes", summary = "List outcomes", description = "The first proposed first.")
    public Uni<Page<OutcomeResponse>> list(@BeanParam @Valid OutcomeQuery query) {
        return repository.list(query);
    }

    /** One outcome: proposed, confirmed with the owner's record, or refused with the reason. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getOutcome", summary = "Get an outcome")
    public Uni<OutcomeResponse> get(@RestPath UUID id) {
        return repository.read(id);
    }
}
