package org.mainspring.funding.replay;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.funding.actor.Actor;

/** Dry runs over HTTP. */
@Path("/programmes/{id}/rule-sets/dry-run")
@Tag(name = "Eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class DryRunResource {

    private final ReplayService service;
    private final Caller caller;

    DryRunResource(ReplayService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    /** Judges all that are known and active by the rules in force and by another condition. Makes nothing. */
    @POST
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(
            operationId = "dryRunRuleSet",
            summary = "Try a condition on all organizations that are known",
            description =
                    "For officers of the programme's sponsor: who would gain and who would lose, before the rules take force. As many as 100,000 take some seconds; four at once are run.")
    public Uni<RestResponse<DryRunResponse>> run(@RestPath UUID id, @NotNull @Valid DryRunRequest request) {
        return service.dryRun(id, request, Actor.of(caller)).map(RestResponse::ok);
    }
}
