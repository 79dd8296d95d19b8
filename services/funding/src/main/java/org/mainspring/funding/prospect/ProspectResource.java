package org.mainspring.funding.prospect;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.value.Language;
import org.mainspring.funding.actor.Askers;

/** Prospects over HTTP. */
@Path("/eligibility")
@Tag(name = "Eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ProspectResource {

    private final ProspectService service;
    private final Askers askers;

    ProspectResource(ProspectService service, Askers askers) {
        this.service = service;
        this.askers = askers;
    }

    /** The programmes that are not over: those that the organization qualifies for, then the others, the smallest gap first. */
    @GET
    @PermitAll
    @Operation(
            operationId = "listProspects",
            summary = "Ask which programmes an organization qualifies for, or nearly does",
            description =
                    "Eligible first, then by the number of unmet conditions, of unknown ones, and by how far off they are. With a token of the enterprise or of an officer of a sponsor confidential facts count too.")
    public Uni<ProspectsResponse> list(@BeanParam @Valid ProspectQuery query, HttpHeaders headers) {
        Language language = Language.of(headers);
        return askers.asking().flatMap(actor -> service.find(query, actor, language));
    }
}
