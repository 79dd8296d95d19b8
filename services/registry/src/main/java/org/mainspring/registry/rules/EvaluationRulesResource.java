package org.mainspring.registry.rules;

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

/** Evaluation rules over HTTP. */
@Path("/evaluation-rules")
@Tag(name = "Evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class EvaluationRulesResource {

    private final EvaluationRulesService service;
    private final EvaluationRulesRepository repository;

    EvaluationRulesResource(EvaluationRulesService service, EvaluationRulesRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Adds a version for a level, in force after all others. Versions never change: evaluations cite them. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(
            operationId = "addEvaluationRules",
            summary = "Add rules by which a level of a scheme is evaluated",
            description = "Every score from 0 to 100 has exactly one band, or the rules are refused.")
    public Uni<RestResponse<EvaluationRulesResponse>> add(@NotNull @Valid AddEvaluationRulesRequest request) {
        return service.add(request).map(body -> Created.at("/registry/v1/evaluation-rules/" + body.id(), body));
    }

    /** Lists rules, those that are in force last first. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listEvaluationRules",
            summary = "List evaluation rules",
            description = "Sorted by validFrom, the latest first; filtered by scheme and level.")
    public Uni<Page<EvaluationRulesResponse>> list(@BeanParam @Valid EvaluationRulesQuery query) {
        return repository.list(query);
    }

    /** One version of rules. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getEvaluationRules", summary = "Get evaluation rules")
    public Uni<EvaluationRulesResponse> get(@RestPath UUID id) {
        return repository.read(id);
    }
}
