package org.mainspring.funding.factkind;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.http.Created;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.value.Language;

/** Kinds of fact over HTTP. */
@Path("/fact-kinds")
@Tag(name = "Facts")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class FactKindResource {

    private final FactKindService service;
    private final FactKindRepository repository;

    FactKindResource(FactKindService service, FactKindRepository repository) {
        this.service = service;
        this.repository = repository;
    }

    /** Defines a kind of fact, which can be recorded and asked about from then on. It never changes. */
    @POST
    @Idempotent
    @RolesAllowed(Role.PROGRAMME_OFFICER)
    @Operation(operationId = "defineFactKind", summary = "Define a kind of fact")
    public Uni<RestResponse<FactKindResponse>> define(
            @NotNull @Valid DefineFactKindRequest request, HttpHeaders headers) {
        return service.define(request, Language.of(headers))
                .map(body -> Created.at("/funding/v1/fact-kinds/" + body.code(), body));
    }

    /** Lists kinds of fact by their codes: all that a rule can ask about. */
    @GET
    @PermitAll
    @Operation(operationId = "listFactKinds", summary = "List kinds of fact", description = "Sorted by code.")
    public Uni<Page<FactKindResponse>> list(@BeanParam @Valid PageQuery query, HttpHeaders headers) {
        return repository.list(query, Language.of(headers));
    }

    /** One kind of fact. */
    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "getFactKind", summary = "Get a kind of fact")
    public Uni<FactKindResponse> get(@RestPath String code, HttpHeaders headers) {
        return repository.read(code, Language.of(headers));
    }
}
