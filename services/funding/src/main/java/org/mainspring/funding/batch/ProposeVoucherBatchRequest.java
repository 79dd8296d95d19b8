package org.mainspring.funding.batch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.voucher.Region;

/** Vouchers of one value that are to be issued together. */
@Schema(example = """
                {"programmeId": "0197f0a0-0000-7000-8000-000000000001", "providerId": "0197f0a0-0000-7000-8000-000000000002",
                 "region": "Shanghai", "value": {"amount": "50000.00", "currency": "CNY"}, "count": 200, "partial": false,
                 "validUntil": "2030-12-31", "note": "For tests in laboratories of the Yangtze delta"}""")
public record ProposeVoucherBatchRequest(
        @Schema(description = "A programme of kind INNOVATION_VOUCHER.") @NotNull UUID programmeId,

        @Schema(description = "Whose commitment pays. Absent for the part of the programme that nobody was named for.")
        @Nullable UUID providerId,

        @Schema(description = "Where they are issued.", example = "Shanghai") @NotNull @Pattern(regexp = Region.FORM) String region,

        @Schema(description = "Of each, in the programme's currency and above zero.") @NotNull @Valid Money value,

        @NotNull @Min(1) @Max(10_000) Integer count,

        @Schema(description = "Whether one may be redeemed in parts; false where absent.") @Nullable Boolean partial,

        @Schema(
                description =
                        "The last day on which they are redeemed, in the programme's time zone: today or later, and within 50 years.")
        @NotNull LocalDate validUntil,

        @Size(min = 1, max = 500) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String note) {

    boolean inParts() {
        return Boolean.TRUE.equals(partial);
    }
}
