package org.mainspring.funding.journal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came out when every balance was rebuilt from the postings. */
public record LedgerCheck(
        boolean sound,
        long accounts,
        long entries,
        long postings,

        @Schema(description = "At most 100.") List<LedgerFault> faults) {}
