package org.mainspring.funding.settlement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be settled. */
@Schema(example = """
                {"programmeId": "0197f0a0-0000-7000-8000-000000000001", "until": "2022-06-30"}""")
public record ProposeSettlementRequest(
        @NotNull UUID programmeId,

        @Schema(
                description =
                        "All that was redeemed up to this day and is in no settlement yet; not in the future, in the programme's time zone.")
        @NotNull LocalDate until) {}
