package org.mainspring.registry.roster;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.value.Language;

/** Rosters over HTTP. */
@Path("/rosters")
@Tag(name = "Counts")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class RosterResource {

    private final RosterService service;
    private final RosterRepository repository;

    RosterResource(RosterService service, RosterRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /**
     * Registers a list of up to 5,000 organizations, known to the registry or not, or of up to 20,000 that have something in
     * common now. It never changes.
     */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "registerRoster", summary = "Register a list of organizations")
    public Uni<RestResponse<RosterResponse>> register(
            @NotNull @Valid RegisterRosterRequest request, HttpHeaders headers) {
        return service.register(request, Language.of(headers))
                .map(body -> Created.at("/registry/v1/rosters/" + body.id(), body));
    }

    /** Lists rosters. */
    @GET
    @PermitAll
    @Operation(operationId = "listRosters", summary = "List rosters", description = "Sorted by createdAt.")
    public Uni<Page<RosterResponse>> list(@BeanParam @Valid RosterQuery query, HttpHeaders headers) {
        return repository.list(query, Language.of(headers));
    }

    /** One roster. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getRoster", summary = "Get a roster")
    public Uni<RosterResponse> get(@RestPath UUID id, HttpHeaders headers) {
        return repository.read(id, Language.of(headers));
    }

    /** The members of a roster with whom the registry knows them to be. */
    @GET
    @Path("/{id}/members")
    @PermitAll
    @Operation(
            operationId = "listRosterMembers",
            summary = "List the members of a roster",
            description = "Sorted by place.")
    public Uni<Page<RosterMemberResponse>> members(
            @RestPath UUID id, @BeanParam @Valid PageQuery query, HttpHeaders headers) {
        Language language = Language.of(headers);
        return repository.read(id, language).flatMap(roster -> repository.members(id, query, language));
    }
}
