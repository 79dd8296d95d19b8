package org.mainspring.registry.decision;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.registry.round.RoundResponse;

/** What becomes of a round, over HTTP. */
@Path("/rounds")
@Tag(name = "Rounds")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class DecisionResource {

    private final DecisionService service;
    private final Caller caller;

    DecisionResource(DecisionService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    /** Closes a round and puts its complete applications under review; before its last day is over only for a reason. */
    @POST
    @Path("/{id}/review")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "startRoundReview", summary = "Start the review of a round")
    public Uni<RestResponse<RoundResponse>> review(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StartReviewRequest request) {
        return service.startReview(id, ExpectedVersion.of(ifMatch), request).map(RestResponse::ok);
    }

    /** How the applications under review stand by the scores given so far, and who would be selected. */
    @GET
    @Path("/{id}/standings")
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getRoundStandings", summary = "See how the applications of a round stand")
    public Uni<StandingsResponse> standings(@RestPath UUID id) {
        return service.standings(id);
    }

    /** Decides who is selected: as the standings have it, apart from deviations with reasons, and never more than the quota. */
    @POST
    @Path("/{id}/decide")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "decideRound", summary = "Decide a round")
    public Uni<RestResponse<RoundResponse>> decide(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DecideRoundRequest request) {
        return service.decide(id, ExpectedVersion.of(ifMatch), request, caller.name())
                .map(RestResponse::ok);
    }

    /**
     * Confers what was decided. The answer comes at once, with CONFERRING; the recognitions follow, some at a time, and
     * interruptions do no harm. Asked again with the same days it changes nothing.
     */
    @POST
    @Path("/{id}/confer")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "conferRound", summary = "Confer the recognitions of a round")
    public Uni<RestResponse<RoundResponse>> confer(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ConferRoundRequest request) {
        return service.confer(id, ExpectedVersion.of(ifMatch), request).map(RestResponse::ok);
    }
}
