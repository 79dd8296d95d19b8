package org.mainspring.funding.eligibility;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.funding.FundingConfig;

/** Eligibility over HTTP. */
@Path("/programmes/{id}/eligibility")
@Tag(name = "Eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class EligibilityResource {

    private final EligibilityRepository repository;
    private final FundingConfig config;
    private final Clock clock;
    private final MeterRegistry meters;

    EligibilityResource(EligibilityRepository repository, FundingConfig config, Clock clock, MeterRegistry meters) {
        this.repository = repository;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
    }

    /** Decides by what the registry has told so far; an organization it has not told of is UNKNOWN and no error. */
    @GET
    @PermitAll
    @Operation(
            operationId = "getEligibility",
            summary = "Ask whether an organization may draw on a programme",
            description =
                    "Eligible, not eligible or unknown, with the trace of every rule: its evidence and what is missing. Decided for today by what the registry has told.")
    public Uni<EligibilityResponse> get(
            @RestPath UUID id,
            @RestQuery @NotNull @Parameter(description = "An organization of the registry.") UUID organizationId) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, config.timeZone());
        return repository
                .find(id, organizationId)
                .map(findings -> EligibilityDecision.of(findings, today))
                .invoke(this::count)
                .map(decision -> EligibilityResponse.of(id, organizationId, decision, now));
    }

    /** Many that are UNKNOWN say that the copy lags behind the registry, or that programmes lack rules. */
    private void count(EligibilityDecision decision) {
        meters.counter(
                        "mainspring.eligibility.decisions",
                        "outcome",
                        decision.outcome().name())
                .increment();
    }
}
