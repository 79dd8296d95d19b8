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
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.registry.history.AsOfQuery;
import org.mainspring.registry.history.HistoryEntry;

/** Recognitions over HTTP. */
@Path("/recognitions")
@Tag(name = "Recognitions")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class RecognitionResource {

    private final RecognitionService service;
    private final RecognitionRepository repository;
    private final RecognitionHistory history;

    RecognitionResource(RecognitionService service, RecognitionRepository repository, RecognitionHistory history) {
        this.service = service;
        this.repository = repository;
        this.history = history;
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
            description =
                    "Sorted by createdAt; filtered by organization, scheme, level, batch year, status and the day on which they were held.")
    public Uni<Page<RecognitionResponse>> list(@BeanParam @Valid RecognitionQuery query) {
        return repository.list(query);
    }

    /** One recognition as it is, or as it was valid on a day as far as was known at an instant. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getRecognition", summary = "Get a recognition")
    public Uni<RecognitionResponse> get(@RestPath UUID id, @BeanParam AsOfQuery asOf) {
        return asOf.isNow() ? repository.read(id) : history.read(id, asOf);
    }

    /** All that was ever known of a recognition, each with the days on which it was taken to be valid. */
    @GET
    @Path("/{id}/history")
    @PermitAll
    @Operation(
            operationId = "listRecognitionHistory",
            summary = "Read the history of a recognition",
            description = "The latest known first.")
    public Uni<Page<HistoryEntry<RecognitionResponse>>> history(@RestPath UUID id, @BeanParam @Valid PageQuery query) {
        return history.list(id, query);
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
