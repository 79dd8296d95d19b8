package org.mainspring.funding.journal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.ledger.AccountKind;

/** Where money of a programme stands now. */
@Schema(description = "Where money of a programme stands now. PLEDGED is what providers owe, and never above zero.")
public record AccountResponse(
        @Schema(example = "programme/0197f0a0-0000-7000-8000-000000000001/available/unnamed")
        String name,

        AccountKind kind,
        UUID programmeId,

        @Schema(description = "Absent where it is not known who gives the money.") @Nullable UUID providerId,

        @Nullable UUID allocationId,
        @Nullable UUID organizationId,

        @Schema(
                description =
                        "Of an allocation the enterprise's district when the account was opened; of vouchers where they were issued or redeemed.")
        @Nullable String region,

        SignedMoney balance,

        @Schema(description = "How many entries have moved it.")
        long postings,

        @Nullable Instant movedAt) {}
