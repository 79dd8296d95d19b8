package org.mainspring.registry.candidate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.name.NameKind;
import org.mainspring.registry.organization.OrganizationResponse;

/** An organization that may be meant. */
public record CandidateResponse(
        @Schema(description = "From 0 to 1; 1 is the same name or code.", example = "0.97")
        BigDecimal score,

        @Schema(
                description =
                        "Whether it can be taken unseen: a score of 0.95 or more, and no other candidate within 0.05 of it.")
        boolean match,

        CandidateReason reason,

        @Schema(description = "The name or code of the organization that was found.", example = "思源电气股份有限公司")
        String found,

        @Schema(description = "Which of its names that is; absent for a code.") @Nullable NameKind foundBy,

        OrganizationResponse organization) {

    private static final double SURE = 0.95;
    private static final double LEAD = 0.05;

    /** @param next the score of the one after it, 0 where there is none */
    static CandidateResponse of(Lead lead, double next, OrganizationResponse organization) {
        return new CandidateResponse(
                BigDecimal.valueOf(lead.score()).setScale(2, RoundingMode.HALF_UP),
                lead.score() >= SURE && lead.score() - next >= LEAD,
                lead.reason(),
                lead.found(),
                lead.foundBy(),
                organization);
    }
}
