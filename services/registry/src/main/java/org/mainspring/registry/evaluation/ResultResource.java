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
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.result.FileResultsRequest;
import org.mainspring.registry.result.ResultQuery;
import org.mainspring.registry.result.ResultResponse;
import org.mainspring.registry.result.ResultService;

/** What an evaluation consists of, over HTTP: what was filed, and what came out. */
@Path("/evaluations")
@Tag(name = "Evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ResultResource {

    private final EvaluationService service;
    private final EvaluationRepository evaluations;
    private final ResultService results;
    private final Readership readership;

    ResultResource(
            EvaluationService service, EvaluationRepository evaluations, ResultService results, Readership readership) {
        this.service = service;
        this.evaluations = evaluations;
        this.results = results;
        this.readership = readership;
    }

    /** Files results of 1 to 5,000 recognitions, any number of times until the evaluation is closed; all of them or none. */
    @POST
    @Path("/{id}/results")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(
            operationId = "fileEvaluationResults",
            summary = "File results of an evaluation",
            description =
                    "Answers with the evaluation, whose If-Match is needed. Verdicts that were given before are dropped.")
    public Uni<RestResponse<EvaluationResponse>> file(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid FileResultsRequest request) {
        return service.file(id, ExpectedVersion.of(ifMatch), request).map(RestResponse::ok);
    }

    /** Lists who is evaluated or exempt, with verdict and reason, under the present names of those who hold it. */
    @GET
    @Path("/{id}/results")
    @PermitAll
    @Operation(
            operationId = "listEvaluationResults",
            summary = "List the results of an evaluation",
            description = "Sorted by recognitionId, also by score, where those without come first.")
    public Uni<Page<ResultResponse>> list(@RestPath UUID id, @BeanParam @Valid ResultQuery query, HttpHeaders headers) {
        return evaluations
                .read(id)
                .flatMap(readership::admit)
                .flatMap(evaluation -> results.list(id, query, Language.of(headers)));
    }
}
