package org.mainspring.funding.prospect;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Programmes as an organization may hope for them, the nearest first. */
public record ProspectsResponse(
        UUID organizationId,

        @Schema(description = "The day for which it is decided.")
        LocalDate on,

        @Schema(description = "How many programmes were looked at: all that are not over on the day, 1,000 at most.")
        int considered,

        @Schema(description = "Eligible first, then by the gap.")
        List<ProspectResponse> items) {}
