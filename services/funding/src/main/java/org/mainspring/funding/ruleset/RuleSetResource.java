package org.mainspring.funding.ruleset;

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
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.funding.actor.Actor;

/** Rule sets over HTTP, under their programme. */
@Path("/programmes/{id}/rule-sets")
@Tag(name = "Eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class RuleSetResource {

    private final RuleSetService service;
    private final RuleSetRepository repository;
    private final Caller caller;

    RuleSetResource(RuleSetService service, RuleSetRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    /** Adds the next version of a programme's rules, in force from a day on, at most ten years ahead. Versions never change. */
    @POST
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(
            operationId = "addRuleSet",
            summary = "Add rules of a programme",
            description =
                    "For officers of its sponsor. From the first version on, its eligibilityRule counts no longer.")
    public Uni<RestResponse<RuleSetResponse>> add(@RestPath UUID id, @NotNull @Valid AddRuleSetRequest request) {
        return service.add(id, request, Actor.of(caller))
                .map(body -> Created.at("/funding/v1/programmes/" + id + "/rule-sets/" + body.number(), body));
    }

    /** Withdraws a version that is not in force yet; it stays in the list, and another one may begin before it would have. */
    @POST
    @Path("/{number}/withdraw")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(
            operationId = "withdrawRuleSet",
            summary = "Withdraw rules of a programme",
            description = "For officers of its sponsor.")
    public Uni<RestResponse<RuleSetResponse>> withdraw(
            @RestPath UUID id, @RestPath int number, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.withdraw(id, number, ExpectedVersion.of(ifMatch), Actor.of(caller))
                .map(RestResponse::ok);
    }

    /** Lists the rules of a programme, those that are in force last first; of an unknown one there are none. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listRuleSets",
            summary = "List the rules of a programme",
            description = "Sorted by inForceFrom, the latest first; with validAt those in force on a day.")
    public Uni<Page<RuleSetResponse>> list(@RestPath UUID id, @BeanParam @Valid RuleSetQuery query) {
        return repository.list(id, query);
    }

    /** One version of the rules of a programme. */
    @GET
    @Path("/{number}")
    @PermitAll
    @Operation(operationId = "getRuleSet", summary = "Get rules of a programme by their number")
    public Uni<RuleSetResponse> get(@RestPath UUID id, @RestPath int number) {
        return repository.read(id, number);
    }
}
