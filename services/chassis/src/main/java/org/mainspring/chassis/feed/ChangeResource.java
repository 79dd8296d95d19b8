package org.mainspring.chassis.feed;

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

/** The change feed of the service. */
@Path("/changes")
@Tag(name = "Changes")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ChangeResource {

    private final ChangeRepository changes;

    ChangeResource(ChangeRepository changes) {
        this.changes = changes;
    }

    /** Facts in the order of their numbers; whoever keeps the last number resumes there without loss. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listChanges",
            summary = "Read the change feed",
            description =
                    "Every fact that this service has told, numbered without gaps, oldest first. Keep lastNumber and go on from it.")
    public Uni<ChangePage> list(@BeanParam @Valid ChangeQuery query) {
        return changes.after(query);
    }
}
