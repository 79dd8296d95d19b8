package org.mainspring.funding.eligibility;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.actor.Askers;

/** Eligibility over HTTP. */
@Path("/programmes/{id}/eligibility")
@Tag(name = "Eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class EligibilityResource {

    private final EligibilityService service;
    private final Askers askers;
    private final MeterRegistry meters;

    EligibilityResource(EligibilityService service, Askers askers, MeterRegistry meters) {
        this.service = service;
        this.askers = askers;
        this.meters = meters;
    }

    /** Decides by what is known so far; an organization that the registry has not told of is UNKNOWN and no error. */
    @GET
    @PermitAll
    @Operation(
            operationId = "getEligibility",
            summary = "Ask whether an organization may draw on a programme",
            description =
                    "Eligible, not eligible or unknown, with the trace of every clause: its evidence and what is missing. With a token of the enterprise or of an officer of the sponsor confidential facts count too; without one, only what is public.")
    public Uni<EligibilityResponse> get(
            @RestPath UUID id,
            @RestQuery @NotNull @Parameter(description = "An organization of the registry.") UUID organizationId,
            @RestQuery
                    @Nullable @Parameter(
                            description =
                                    "By the rules in force and the facts as of this day; today where it is not given.")
                    LocalDate on) {
        return askers.asking()
                .flatMap(actor -> service.answer(id, organizationId, on, actor))
                .invoke(answer -> count(answer.outcome()));
    }

    /** Many that are UNKNOWN say that the copy lags behind the registry, or that programmes lack rules. */
    private void count(Outcome outcome) {
        meters.counter("mainspring.eligibility.decisions", "outcome", outcome.name())
                .increment();
    }
}
