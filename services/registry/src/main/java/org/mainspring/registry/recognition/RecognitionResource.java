package org.mainspring.registry.recognition;

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

/** Recognitions over HTTP. */
@Path("/recognitions")
@Tag(name = "Recognitions")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class RecognitionResource {

    private final RecognitionService service;
    private final RecognitionRepository repository;

    RecognitionResource(RecognitionService service, RecognitionRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Confers a recognition. An organization holds one scheme at one level once: the second time is a conflict. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "conferRecognition", summary = "Confer a recognition")
    public Uni<RestResponse<RecognitionResponse>> confer(@NotNull @Valid ConferRecognitionRequest request) {
        return service.confer(request).map(body -> Created.at("/registry/v1/recognitions/" + body.id(), body));
    }

    /** Lists recognitions, oldest record first. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listRecognitions",
            summary = "List recognitions",
            description = "Sorted by createdAt; filtered by organization, scheme, level, batch year and status.")
    public Uni<Page<RecognitionResponse>> list(@BeanParam @Valid RecognitionQuery query) {
        return repository.list(query);
    }

    /** One recognition. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getRecognition", summary = "Get a recognition")
    public Uni<RecognitionResponse> get(@RestPath UUID id) {
        return repository.read(id);
    }

    /** Revokes a recognition that is active; it stays readable with the reason. */
    @POST
    @Path("/{id}/revoke")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "revokeRecognition", summary = "Revoke a recognition")
    public Uni<RestResponse<RecognitionResponse>> revoke(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RevokeRecognitionRequest request) {
        return service.revoke(id, ExpectedVersion.of(ifMatch), request).map(RestResponse::ok);
    }
}
