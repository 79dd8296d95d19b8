package org.mainspring.funding.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;
import org.mainspring.chassis.value.Money;

/** What a provider puts into a programme. */
@Schema(example = """
                {"programmeId": "0197f0a0-0000-7000-8000-000000000001", "providerId": "0197f0a0-0000-7000-8000-000000000002",
                 "amount": {"amount": "80000000000.00", "currency": "CNY"}, "note": "Framework agreement of 2021"}""")
public record MakeCommitmentRequest(
        @NotNull UUID programmeId,

        @Schema(
                description =
                        "An organization of the registry. Absent where only the total of several is known; nothing is divided then.")
        @Nullable UUID providerId,

        @Schema(description = "In the programme's currency, above zero.") @NotNull @Valid Money amount,

        @Schema(
                description =
                        "Whether it is a part of what was committed before without a name, now known to be this provider's.")
        @Nullable Boolean fromUnnamed,

        @Size(min = 1, max = 500) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String note) {

    boolean fromTheUnnamed() {
        return Boolean.TRUE.equals(fromUnnamed);
    }
}
