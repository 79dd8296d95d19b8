package org.mainspring.funding.enterprise;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.funding.actor.Actor;

/** Facts about enterprises over HTTP: to the enterprise itself and to officers of the programmes that it applies to; to others there are none. */
@Path("/enterprise-facts")
@Tag(name = "Facts")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class EnterpriseFactResource {

    private final EnterpriseFactService service;
    private final EnterpriseFactRepository repository;
    private final Caller caller;

    EnterpriseFactResource(EnterpriseFactService service, EnterpriseFactRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    /** Records up to 200 facts: verified where an officer does, declared where an enterprise does of itself. All or none. */
    @POST
    @Idempotent
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.ENTERPRISE})
    @Operation(
            operationId = "recordEnterpriseFacts",
            summary = "Record facts about enterprises",
            description = "Of one fact the latest asOf counts, of one day what is verified, then what was said last.")
    public Uni<RestResponse<RecordedFactsResponse>> add(@NotNull @Valid RecordFactsRequest request) {
        return service.add(request, Actor.of(caller))
                .map(body -> Created.at(
                        "/funding/v1/enterprise-facts?organizationId="
                                + request.facts().get(0).organizationId(),
                        body));
    }

    /**
     * Lists all that was ever recorded about one enterprise, the latest first. An officer whose token names an organization sees
     * it once the enterprise has applied to one of its programmes.
     */
    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.ENTERPRISE})
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "listEnterpriseFacts",
            summary = "List facts about an enterprise",
            description = "Sorted by asOf, the latest first.")
    public Uni<Page<EnterpriseFactResponse>> list(@BeanParam @Valid EnterpriseFactQuery query) {
        Actor actor = Actor.of(caller);
        if (actor.administersAll() || actor.speaksFor(query.organizationId)) {
            return repository.list(query, null);
        }
        return actor.isOfficerOfProgrammes()
                ? repository.list(query, actor.organization())
                : Uni.createFrom().item(new Page<>(List.of(), null, null, null));
    }
}
