package org.mainspring.registry.evaluation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;

/** Evaluations over HTTP. */
@Path("/evaluations")
@Tag(name = "Evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class EvaluationResource {

    private final EvaluationService service;
    private final EvaluationRepository repository;
    private final Readership readership;

    EvaluationResource(EvaluationService service, EvaluationRepository repository, Readership readership) {
        this.service = service;
        this.repository = repository;
        this.readership = readership;
    }

    /** Opens an evaluation by the rules in force today, over up to 10,000 who hold the level today. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(
            operationId = "openEvaluation",
            summary = "Open an evaluation",
            description = "Freezes the rules and who is evaluated; those who may skip it are listed as exempt.")
    public Uni<RestResponse<EvaluationResponse>> open(@NotNull @Valid OpenEvaluationRequest request) {
        return service.open(request).map(body -> Created.at("/registry/v1/evaluations/" + body.id(), body));
    }

    /** Lists closed evaluations; with another state those, which for others than registry officers are none. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listEvaluations",
            summary = "List evaluations",
            description = "Sorted by createdAt, also by year; filtered by scheme, level, year and state.")
    public Uni<Page<EvaluationResponse>> list(@BeanParam @Valid EvaluationQuery query) {
        return query.state == null || query.state == EvaluationState.CLOSED
                ? repository.list(query, false)
                : readership.readsDrafts().flatMap(allowed -> repository.list(query, allowed));
    }

    /** One evaluation. Before it is closed it is not there for others than registry officers. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getEvaluation", summary = "Get an evaluation")
    public Uni<EvaluationResponse> get(@RestPath UUID id) {
        return repository.read(id).flatMap(readership::admit);
    }

    /** Judges whoever is evaluated by what was filed until now. Who has filed nothing is judged for that. */
    @POST
    @Path("/{id}/assess")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(
            operationId = "assessEvaluation",
            summary = "Assess an evaluation",
            description = "The verdicts are drafts: what is filed afterwards opens it again.")
    public Uni<RestResponse<EvaluationResponse>> assess(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.assess(id, ExpectedVersion.of(ifMatch)).map(RestResponse::ok);
    }

    /** Lets the verdicts stand. They are carried out within seconds, after which the evaluation is closed and public. */
    @POST
    @Path("/{id}/close")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(
            operationId = "closeEvaluation",
            summary = "Close an evaluation",
            description =
                    "Answers with state CLOSING; each recognition is then renewed, warned or revoked once, and the state is CLOSED.")
    public Uni<RestResponse<EvaluationResponse>> close(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.close(id, ExpectedVersion.of(ifMatch)).map(RestResponse::ok);
    }

    /** Cancels an evaluation whose verdicts do not stand yet; nothing follows from it. */
    @POST
    @Path("/{id}/cancel")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "cancelEvaluation", summary = "Cancel an evaluation")
    public Uni<RestResponse<EvaluationResponse>> cancel(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CancelEvaluationRequest request) {
        return service.cancel(id, ExpectedVersion.of(ifMatch), request).map(RestResponse::ok);
    }
}
