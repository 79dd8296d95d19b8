package org.mainspring.registry.coverage;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.roster.RosterMemberResponse;

/** Coverage of rosters over HTTP. */
@Path("/rosters")
@Tag(name = "Counts")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class CoverageResource {

    private final CoverageService service;

    CoverageResource(CoverageService service) {
        this.service = service;
    }

    /** How many of a roster hold a scheme on a day, with the denominator and how many of it the registry does not know. */
    @GET
    @Path("/{id}/coverage")
    @PermitAll
    @Operation(
            operationId = "getCoverage",
            summary = "Count the members of a roster that hold a scheme",
            description = "Beside the latest reported share of the roster, with the gap in percentage points.")
    public Uni<CoverageResponse> coverage(
            @RestPath UUID id, @BeanParam @Valid CoverageQuery query, HttpHeaders headers) {
        return service.read(id, query, Language.of(headers));
    }

    /** Who of a roster does not hold the scheme on that day, or is not known. */
    @GET
    @Path("/{id}/uncovered")
    @PermitAll
    @Operation(
            operationId = "listUncovered",
            summary = "List the members of a roster that do not hold a scheme",
            description = "Sorted by place.")
    public Uni<Page<RosterMemberResponse>> uncovered(
            @RestPath UUID id, @BeanParam @Valid UncoveredQuery query, HttpHeaders headers) {
        return service.uncovered(id, query, Language.of(headers));
    }
}
