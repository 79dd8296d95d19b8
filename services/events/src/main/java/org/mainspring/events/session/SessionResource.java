package org.mainspring.events.session;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.value.Language;
import org.mainspring.events.outcome.OutcomeResponse;
import org.mainspring.events.outcome.ProposeOutcomeRequest;

/** Sessions over HTTP. */
@Path("/sessions")
@Tag(name = "Sessions")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class SessionResource {

    private final SessionService service;
    private final SessionRepository repository;

    SessionResource(SessionService service, SessionRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** One session, with what it brought about and how that stands. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getSession", summary = "Get a session with its outcomes")
    public Uni<SessionResponse> get(@RestPath UUID id, HttpHeaders headers) {
        return repository.read(id, Language.of(headers));
    }

    /** Changes what is given in the merge patch; a list is given as a whole. */
    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.EVENT_ORGANIZER)
    @Operation(operationId = "changeSession", summary = "Change a session")
    @RequestBody(content = @Content(schema = @Schema(implementation = ScheduleSessionRequest.class)))
    public Uni<SessionResponse> change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch,
            HttpHeaders headers) {
        return service.change(id, ExpectedVersion.of(ifMatch), patch, Language.of(headers));
    }

    /** Proposes what the session brings about; the owner of its kind confirms or refuses, by message and not at once. */
    @POST
    @Path("/{id}/outcomes")
    @Idempotent
    @RolesAllowed(Role.EVENT_ORGANIZER)
    @Tag(name = "Outcomes")
    @Operation(operationId = "proposeOutcome", summary = "Propose what a session brings about")
    public Uni<RestResponse<OutcomeResponse>> propose(
            @RestPath UUID id, @NotNull @Valid ProposeOutcomeRequest request) {
        return service.propose(id, request).map(body -> Created.at("/events/v1/outcomes/" + body.id(), body));
    }
}
