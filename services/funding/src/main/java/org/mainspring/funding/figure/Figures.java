package org.mainspring.funding.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;

/** What stands under one key in one currency. */
@Schema(description = "What stands under one key in one currency.")
public record Figures(
        @Schema(
                description = "Absent where it is not known: the provider nobody named, the district nobody told.",
                example = "2022-07")
        @Nullable String key,

        Money pledged,
        Money allocated,
        Money drawn,

        @Schema(description = "Distinct enterprises that have drawn, or whose voucher was settled.")
        long beneficiaries) {}
