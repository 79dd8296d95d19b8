package org.mainspring.funding.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.value.Language;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.trail.ReasonRequest;

/** Programmes over HTTP. */
@Path("/programmes")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ProgrammeResource {

    private final ProgrammeService service;
    private final ProgrammeRepository repository;
    private final Caller caller;

    ProgrammeResource(ProgrammeService service, ProgrammeRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    /** Announces a programme. Amounts are in its currency; what is not known is left out. */
    @POST
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "announceProgramme", summary = "Announce a programme")
    public Uni<RestResponse<ProgrammeResponse>> announce(
            @NotNull @Valid AnnounceProgrammeRequest request, HttpHeaders headers) {
        return service.announce(request, Actor.of(caller))
                .map(programme -> ProgrammeResponse.of(programme, Language.of(headers)))
                .map(body -> Created.at("/funding/v1/programmes/" + body.id(), body));
    }

    /** Lists programmes, found by name in either language and by who stands behind them. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listProgrammes",
            summary = "List and search programmes",
            description = "Sorted by name; sort also takes updatedAt and createdAt.")
    public Uni<Page<ProgrammeResponse>> list(@BeanParam @Valid ProgrammeQuery query, HttpHeaders headers) {
        return repository.list(query, Language.of(headers));
    }

    /** One programme. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getProgramme", summary = "Get a programme")
    public Uni<ProgrammeResponse> get(@RestPath UUID id, HttpHeaders headers) {
        return repository.read(id, Language.of(headers));
    }

    /** Changes what is given in the merge patch. A patch that changes nothing leaves the version as it is. */
    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "changeProgramme", summary = "Change a programme")
    @RequestBody(content = @Content(schema = @Schema(implementation = AnnounceProgrammeRequest.class)))
    public Uni<ProgrammeResponse> change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch,
            HttpHeaders headers) {
        return service.change(id, ExpectedVersion.of(ifMatch), patch, Actor.of(caller))
                .map(programme -> ProgrammeResponse.of(programme, Language.of(headers)));
    }

    /** Opens what is forecast, or closed. Refused once its period is over. */
    @POST
    @Path("/{id}/open")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "openProgramme", summary = "Open a programme to applicants")
    public Uni<RestResponse<ProgrammeResponse>> open(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HttpHeaders headers) {
        return take(ProgrammeStep.OPEN, id, ifMatch, null, headers);
    }

    /** Stops an open programme for a while, with the reason: nothing is applied for, approved or paid until it is resumed. */
    @POST
    @Path("/{id}/suspend")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "suspendProgramme", summary = "Suspend a programme")
    public Uni<RestResponse<ProgrammeResponse>> suspend(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request,
            HttpHeaders headers) {
        return take(ProgrammeStep.SUSPEND, id, ifMatch, request.reason(), headers);
    }

    /** Opens a programme again that was suspended. */
    @POST
    @Path("/{id}/resume")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "resumeProgramme", summary = "Resume a programme")
    public Uni<RestResponse<ProgrammeResponse>> resume(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HttpHeaders headers) {
        return take(ProgrammeStep.RESUME, id, ifMatch, null, headers);
    }

    /** Takes no more applications; those that are in are decided and paid. */
    @POST
    @Path("/{id}/close")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "closeProgramme", summary = "Close a programme to applicants")
    public Uni<RestResponse<ProgrammeResponse>> close(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HttpHeaders headers) {
        return take(ProgrammeStep.CLOSE, id, ifMatch, null, headers);
    }

    /** Ends a programme for good, with the reason: one that is closed, or one that never came. */
    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "endProgramme", summary = "End a programme")
    public Uni<RestResponse<ProgrammeResponse>> end(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request,
            HttpHeaders headers) {
        return take(ProgrammeStep.END, id, ifMatch, request.reason(), headers);
    }

    private Uni<RestResponse<ProgrammeResponse>> take(
            ProgrammeStep step, UUID id, @Nullable String ifMatch, @Nullable String reason, HttpHeaders headers) {
        return service.take(step, id, ExpectedVersion.of(ifMatch), reason, Actor.of(caller))
                .map(programme -> RestResponse.ok(ProgrammeResponse.of(programme, Language.of(headers))));
    }
}
