package org.mainspring.funding.application;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.trail.ActResponse;
import org.mainspring.funding.trail.TrailService;

/** Trails of applications over HTTP, to whoever may see the application. */
@Path("/applications/{id}/trail")
@Tag(name = "Trail")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ApplicationTrailResource {

    private final ApplicationViewRepository applications;
    private final TrailService trail;
    private final Caller caller;

    ApplicationTrailResource(ApplicationViewRepository applications, TrailService trail, Caller caller) {
        this.applications = applications;
        this.trail = trail;
        this.caller = caller;
    }

    /** Who did what with an application, and when. Applicants are not shown what passes among the officers before a decision. */
    @GET
    @RolesAllowed({Role.ENTERPRISE, Role.BANK_OFFICER, Role.PROGRAMME_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "listApplicationTrail",
            summary = "List who did what with an application",
            description = "Sorted by number.")
    public Uni<Page<ActResponse>> list(@RestPath UUID id, @BeanParam @Valid PageQuery query) {
        Actor actor = Actor.of(caller);
        return applications
                .access(id, actor)
                .flatMap(access -> trail.list(ApplicationFrame.subject(id), access.isOfficial(actor), query));
    }
}
