package org.mainspring.funding.window;

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

/** Windows over HTTP. */
@Path("/windows")
@Tag(name = "Windows")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class WindowResource {

    private final WindowService service;
    private final WindowRepository repository;
    private final Caller caller;

    WindowResource(WindowService service, WindowRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    /** Announces a window of a programme. Its times are meant in the programme's time zone, as it is now. */
    @POST
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "announceWindow", summary = "Announce a window for applications")
    public Uni<RestResponse<WindowResponse>> announce(
            @NotNull @Valid AnnounceWindowRequest request, HttpHeaders headers) {
        return service.announce(request, Actor.of(caller))
                .map(window -> WindowResponse.of(window, Language.of(headers)))
                .map(body -> Created.at("/funding/v1/windows/" + body.id(), body));
    }

    /** Lists windows, of one programme or of all, the soonest to close first. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listWindows",
            summary = "List windows for applications",
            description = "Sorted by closesAt; sort also takes createdAt.")
    public Uni<Page<WindowResponse>> list(@BeanParam @Valid WindowQuery query, HttpHeaders headers) {
        return repository.list(query, Language.of(headers));
    }

    /** One window. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getWindow", summary = "Get a window for applications")
    public Uni<WindowResponse> get(@RestPath UUID id, HttpHeaders headers) {
        return repository.read(id, Language.of(headers));
    }

    /** Changes what is given in the merge patch: all until the window opens, then its names, and its end to a later one until it comes. */
    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "changeWindow", summary = "Change a window for applications")
    @RequestBody(content = @Content(schema = @Schema(implementation = AnnounceWindowRequest.class)))
    public Uni<WindowResponse> change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch,
            HttpHeaders headers) {
        return service.change(id, ExpectedVersion.of(ifMatch), patch, Actor.of(caller))
                .map(window -> WindowResponse.of(window, Language.of(headers)));
    }
}
