package org.mainspring.chassis.sample;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.value.Language;

/** Parcels over HTTP. */
@Path("/parcels")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ParcelResource {

    private final ParcelService service;
    private final ParcelRepository repository;

    ParcelResource(ParcelService service, ParcelRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Registers a parcel. */
    @POST
    @Idempotent
    @RolesAllowed(Role.APP)
    public Uni<RestResponse<ParcelResponse>> register(
            @NotNull @Valid RegisterParcelRequest request, HttpHeaders headers) {
        return service.register(request)
                .map(parcel -> ParcelResponse.of(parcel, Language.of(headers)))
                .map(body -> Created.at("/sample/v1/parcels/" + body.id(), body));
    }

    /** Lists parcels. */
    @GET
    @PermitAll
    public Uni<Page<ParcelResponse>> list(@BeanParam @Valid ParcelQuery query, HttpHeaders headers) {
        return repository.list(query, Language.of(headers));
    }

    /** One parcel. */
    @GET
    @Path("/{id}")
    @PermitAll
    public Uni<ParcelResponse> get(@RestPath UUID id, HttpHeaders headers) {
        return repository.read(id, Language.of(headers));
    }

    /** Describes a parcel anew. */
    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeParcel")
    @RolesAllowed(Role.APP)
    public Uni<ParcelResponse> change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch,
            HttpHeaders headers) {
        return service.change(id, ExpectedVersion.of(ifMatch), patch)
                .map(parcel -> ParcelResponse.of(parcel, Language.of(headers)));
    }

    /** Delivers a parcel. */
    @POST
    @Path("/{id}/deliver")
    @Idempotent
    @RolesAllowed(Role.APP)
    public Uni<RestResponse<ParcelResponse>> deliver(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HttpHeaders headers) {
        return service.deliver(id, ExpectedVersion.of(ifMatch))
                .map(parcel -> RestResponse.ok(ParcelResponse.of(parcel, Language.of(headers))));
    }

    /** Answers nobody: it has no rule of who may. */
    @GET
    @Path("/forgotten")
    public Uni<String> forgotten() {
        return Uni.createFrom().item("nobody may read this");
    }
}
