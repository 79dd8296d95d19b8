package org.mainspring.registry.organization;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.history.AsOfQuery;
import org.mainspring.registry.history.HistoryEntry;
import org.mainspring.registry.history.ValidityQuery;

/** Organizations over HTTP. */
@Path("/organizations")
@Tag(name = "Organizations")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class OrganizationResource {

    private final OrganizationService service;
    private final OrganizationRepository repository;
    private final OrganizationHistory history;
    private final Clock clock;

    OrganizationResource(
            OrganizationService service, OrganizationRepository repository, OrganizationHistory history, Clock clock) {
        this.service = service;
        this.repository = repository;
        this.history = history;
        this.clock = clock;
    }

    /** Registers an organization. A wrong credit code is refused with the one that was probably meant. */
    @POST
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "registerOrganization", summary = "Register an organization")
    public Uni<RestResponse<OrganizationResponse>> register(
            @NotNull @Valid RegisterOrganizationRequest request,
            @RestQuery
                    @Nullable @Parameter(
                            description =
                                    "The first day on which this is valid; for as far back as anybody asks where absent.",
                            example = "2019-01-01")
                    LocalDate validFrom,
            HttpHeaders headers) {
        return service.register(request, validFrom)
                .map(organization -> OrganizationResponse.of(organization, Language.of(headers)))
                .map(body -> Created.at("/registry/v1/organizations/" + body.id(), body));
    }

    /** Lists organizations, found by name in either language, even with an error of typing, and by what they are. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listOrganizations",
            summary = "List and search organizations",
            description =
                    "Sorted by name (the English one where there is one); sort also takes updatedAt and createdAt. q forgives errors of typing; who is meant by it, best first, is what candidates answers.")
    public Uni<Page<OrganizationResponse>> list(@BeanParam @Valid OrganizationQuery query, HttpHeaders headers) {
        return service.list(query, Language.of(headers));
    }

    /** One organization as it is, or as it was valid on a day as far as was known at an instant. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getOrganization", summary = "Get an organization")
    public Uni<OrganizationResponse> get(@RestPath UUID id, @BeanParam AsOfQuery asOf, HttpHeaders headers) {
        Language language = Language.of(headers);
        return asOf.isNow() ? repository.read(id, language) : history.read(id, asOf, language);
    }

    /** All that was ever known of an organization, each with the days on which it was taken to be valid. */
    @GET
    @Path("/{id}/history")
    @PermitAll
    @Operation(
            operationId = "listOrganizationHistory",
            summary = "Read the history of an organization",
            description = "The latest known first.")
    public Uni<Page<HistoryEntry<OrganizationResponse>>> history(
            @RestPath UUID id, @BeanParam @Valid PageQuery query, HttpHeaders headers) {
        return history.list(id, query, Language.of(headers));
    }

    /**
     * Changes what is given in the merge patch, on all days from validFrom on, or up to validTo. A patch that changes nothing
     * leaves the version as it is.
     */
    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "changeOrganization", summary = "Change an organization")
    @RequestBody(content = @Content(schema = @Schema(implementation = RegisterOrganizationRequest.class)))
    public Uni<OrganizationResponse> change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @BeanParam ValidityQuery validity,
            @NotNull JsonNode patch,
            HttpHeaders headers) {
        return service.change(id, ExpectedVersion.of(ifMatch), patch, validity.period(clock))
                .map(organization -> OrganizationResponse.of(organization, Language.of(headers)));
    }
}
