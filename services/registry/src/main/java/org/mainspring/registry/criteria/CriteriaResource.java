package org.mainspring.registry.criteria;

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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;

/** Criteria over HTTP, under their scheme. */
@Path("/schemes/{code}/criteria")
@Tag(name = "Criteria")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class CriteriaResource {

    private final CriteriaService service;
    private final CriteriaRepository repository;

    CriteriaResource(CriteriaService service, CriteriaRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Gives a level criteria, in force after all others of it. They never change: rounds keep to them. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "giveCriteria", summary = "Give criteria for a level of a scheme")
    public Uni<RestResponse<CriteriaResponse>> give(
            @RestPath String code, @NotNull @Valid GiveCriteriaRequest request) {
        return service.give(code, request).map(body -> Created.at(address(body), body));
    }

    /** Lists the criteria of a scheme; of an unknown one there are none. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listCriteria",
            summary = "List the criteria of a scheme",
            description = "Sorted by validFrom, the latest first; with validAt those in force on a day.")
    public Uni<Page<CriteriaResponse>> list(@RestPath String code, @BeanParam @Valid CriteriaQuery query) {
        return repository.list(code, query);
    }

    /** One version of the criteria of a level. */
    @GET
    @Path("/{level}/{number}")
    @PermitAll
    @Operation(operationId = "getCriteria", summary = "Get criteria by their number")
    public Uni<CriteriaResponse> get(@RestPath String code, @RestPath String level, @RestPath int number) {
        return repository.read(code, level, number);
    }

    private static String address(CriteriaResponse body) {
        return "/registry/v1/schemes/" + body.scheme() + "/criteria/" + body.level() + "/" + body.number();
    }
}
