package org.mainspring.registry.ranking;

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
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.run.ImportValuesRequest;

/** Rankings over HTTP. */
@Path("/rankings")
@Tag(name = "Rankings")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class RankingResource {

    private final RankingService service;
    private final RankingRepository repository;
    private final Readership readership;

    RankingResource(RankingService service, RankingRepository repository, Readership readership) {
        this.service = service;
        this.repository = repository;
        this.readership = readership;
    }

    /**
     * Registers a ranking: a run over 1 to 2,500 candidates, or what a source reports. With 10,000 draws the answer takes
     * some seconds.
     */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(
            operationId = "registerRanking",
            summary = "Compute a ranking, or register a reported one",
            description =
                    "A run with candidates is computed at once and stays a draft until it is published; one with a pool waits"
                            + " for values. A report is published by its source, so it is published here.")
    public Uni<RestResponse<RankingResponse>> register(
            @NotNull @Valid RegisterRankingRequest request, HttpHeaders headers) {
        return service.register(request, Language.of(headers))
                .map(body -> Created.at("/registry/v1/rankings/" + body.id(), body));
    }

    /** Lists what is published or withdrawn; with state DRAFT the drafts, which for others than registry officers are none. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listRankings",
            summary = "List rankings",
            description = "Sorted by createdAt; sort also takes year, where rankings of none come first.")
    public Uni<Page<RankingResponse>> list(@BeanParam @Valid RankingQuery query, HttpHeaders headers) {
        Language language = Language.of(headers);
        return query.state == RankingState.DRAFT
                ? readership.readsDrafts().flatMap(allowed -> repository.list(query, allowed, language))
                : repository.list(query, false, language);
    }

    /** One ranking. A draft is not there for others than registry officers. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getRanking", summary = "Get a ranking")
    public Uni<RankingResponse> get(@RestPath UUID id, HttpHeaders headers) {
        return repository.read(id, Language.of(headers)).flatMap(readership::admit);
    }

    /** Brings in values and labels of candidates of a pool, any number of times until it is computed. */
    @POST
    @Path("/{id}/values")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "importRankingValues", summary = "Bring in the values of candidates")
    public Uni<RestResponse<RankingResponse>> values(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ImportValuesRequest request,
            HttpHeaders headers) {
        return answer(service.learn(id, ExpectedVersion.of(ifMatch), request, Language.of(headers)));
    }

    /** Computes a ranking from what is known of its candidates, and freezes that. */
    @POST
    @Path("/{id}/compute")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "computeRanking", summary = "Compute a ranking")
    public Uni<RestResponse<RankingResponse>> compute(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HttpHeaders headers) {
        return answer(service.compute(id, ExpectedVersion.of(ifMatch), Language.of(headers)));
    }

    /** Publishes a ranking that is computed. */
    @POST
    @Path("/{id}/publish")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "publishRanking", summary = "Publish a ranking")
    public Uni<RestResponse<RankingResponse>> publish(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HttpHeaders headers) {
        return answer(service.publish(id, ExpectedVersion.of(ifMatch), Language.of(headers)));
    }

    /** Withdraws a published ranking; it stays readable with the reason. */
    @POST
    @Path("/{id}/withdraw")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "withdrawRanking", summary = "Withdraw a ranking")
    public Uni<RestResponse<RankingResponse>> withdraw(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid WithdrawRankingRequest request,
            HttpHeaders headers) {
        return answer(service.withdraw(id, ExpectedVersion.of(ifMatch), request, Language.of(headers)));
    }

    private static Uni<RestResponse<RankingResponse>> answer(Uni<RankingResponse> ranking) {
        return ranking.map(RestResponse::ok);
    }
}
