package org.mainspring.events.person;

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
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.value.Language;

/** People over HTTP. */
@Path("/people")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class PersonResource {

    private final PersonService service;
    private final PersonRepository repository;

    PersonResource(PersonService service, PersonRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Registers a person. Organizations of roles may be named before they are known here. */
    @POST
    @Idempotent
    @RolesAllowed(Role.EVENT_ORGANIZER)
    @Operation(operationId = "registerPerson", summary = "Register a person")
    public Uni<RestResponse<PersonResponse>> register(
            @NotNull @Valid RegisterPersonRequest request, HttpHeaders headers) {
        return service.register(request, Language.of(headers))
                .map(body -> Created.at("/events/v1/people/" + body.id(), body));
    }

    /** Lists people, found by name in either language and by the organizations of their roles. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listPeople",
            summary = "List and search people",
            description = "Sorted by name; sort also takes updatedAt and createdAt.")
    public Uni<Page<PersonResponse>> list(@BeanParam @Valid PersonQuery query, HttpHeaders headers) {
        return repository.list(query, Language.of(headers));
    }

    /** One person with all roles and their dates. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getPerson", summary = "Get a person")
    public Uni<PersonResponse> get(@RestPath UUID id, HttpHeaders headers) {
        return repository.read(id, Language.of(headers));
    }

    /** Changes what is given in the merge patch; roles are given all together. */
    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.EVENT_ORGANIZER)
    @Operation(operationId = "changePerson", summary = "Change a person")
    @RequestBody(content = @Content(schema = @Schema(implementation = RegisterPersonRequest.class)))
    public Uni<PersonResponse> change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch,
            HttpHeaders headers) {
        return service.change(id, ExpectedVersion.of(ifMatch), patch, Language.of(headers));
    }
}
