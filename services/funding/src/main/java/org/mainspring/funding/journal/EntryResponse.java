package org.mainspring.funding.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.ledger.EntryKind;

/** One movement of money, whole; written once and never changed. */
public record EntryResponse(
        UUID id,
        EntryKind kind,
        UUID programmeId,
        @Nullable UUID allocationId,

        @Schema(
                description =
                        "The commitment, allocation, drawdown, repayment, batch of vouchers, voucher, redemption or settlement that it comes from.")
        UUID subjectId,

        @Schema(description = "The entry that it takes back.") @Nullable UUID reverses,

        @Schema(description = "Subject of who asked for it. An enterprise is not told who recommended its application.")
        @Nullable String madeBy,

        @Schema(description = "Subject of the other person who let it happen.") @Nullable String checkedBy,

        @Schema(description = "The day on which the money moved.")
        LocalDate valueOn,

        @Schema(description = "When the ledger learnt of it.")
        Instant recordedAt,

        @Schema(description = "They add up to zero.") List<PostingResponse> postings) {}
