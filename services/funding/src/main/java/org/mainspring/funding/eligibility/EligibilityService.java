package org.mainspring.funding.eligibility;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Decides on eligibility for another feature that acts on it. */
@ApplicationScoped
public class EligibilityService {

    private final EligibilityRepository findings;

    EligibilityService(EligibilityRepository findings) {
        this.findings = findings;
    }

    /** @return a failure with 404 where there is no such programme */
    public Uni<EligibilityDecision> decide(UUID programmeId, UUID organizationId, LocalDate on) {
        return findings.find(programmeId, organizationId).map(found -> EligibilityDecision.of(found, on));
    }
}
