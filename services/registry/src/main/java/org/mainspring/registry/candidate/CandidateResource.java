package org.mainspring.registry.candidate;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.value.Language;

/** Candidates over HTTP. */
@Path("/organizations")
@Tag(name = "Organizations")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class CandidateResource {

    private final CandidateService service;

    CandidateResource(CandidateService service) {
        this.service = service;
    }

    /** Who may be meant by a name or a credit code, best first, each with its score from 0 to 1 and the reason. */
    @GET
    @Path("/candidates")
    @PermitAll
    @Operation(
            operationId = "findCandidates",
            summary = "Find who may be meant by a name or code",
            description =
                    "Forgives errors of typing, homophones, traditional characters, pinyin, missing legal forms and old names. Only active organizations.")
    public Uni<CandidatesResponse> find(@BeanParam @Valid CandidateQuery query, HttpHeaders headers) {
        return service.find(query, Language.of(headers));
    }

    /** The same for up to 1,000 rows of a list at once. It changes nothing, but it costs something: any role may, nobody without. */
    @POST
    @Path("/reconcile")
    @Idempotent
    @RolesAllowed({
        Role.APP,
        Role.BANK_OFFICER,
        Role.ENTERPRISE,
        Role.EVENT_ORGANIZER,
        Role.OPERATOR,
        Role.PROGRAMME_OFFICER,
        Role.REGISTRY_OFFICER
    })
    @Operation(
            operationId = "reconcileOrganizations",
            summary = "Join a list to the registry",
            description = "Up to three candidates for each of up to 1,000 rows, in the order of the rows.")
    public Uni<RestResponse<ReconcileResponse>> reconcile(
            @NotNull @Valid ReconcileRequest request, HttpHeaders headers) {
        return service.reconcile(request, Language.of(headers)).map(RestResponse::ok);
    }
}
