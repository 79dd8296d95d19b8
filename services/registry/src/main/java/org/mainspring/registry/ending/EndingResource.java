package org.mainspring.registry.ending;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.organization.OrganizationResponse;

/** Endings of organizations over HTTP. */
@Path("/organizations")
@Tag(name = "Organizations")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class EndingResource {

    private final EndingService service;

    EndingResource(EndingService service) {
        this.service = service;
    }

    /**
     * Merges an organization into another that stands for it from then on. It stays readable and says who the survivor is; what
     * belongs to it and the recognitions it holds go over to the survivor, and its names lead there.
     */
    @POST
    @Path("/{id}/merge")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "mergeOrganization", summary = "Merge an organization into another")
    public Uni<RestResponse<OrganizationResponse>> merge(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MergeOrganizationRequest request,
            HttpHeaders headers) {
        return service.merge(id, ExpectedVersion.of(ifMatch), request, Language.of(headers))
                .map(RestResponse::ok);
    }

    /** Dissolves an organization. It stays readable with the reason; the recognitions it holds are revoked. */
    @POST
    @Path("/{id}/dissolve")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "dissolveOrganization", summary = "Dissolve an organization")
    public Uni<RestResponse<OrganizationResponse>> dissolve(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DissolveOrganizationRequest request,
            HttpHeaders headers) {
        return service.dissolve(id, ExpectedVersion.of(ifMatch), request, Language.of(headers))
                .map(RestResponse::ok);
    }
}
