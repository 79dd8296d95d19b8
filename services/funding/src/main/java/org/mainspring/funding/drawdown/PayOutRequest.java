package org.mainspring.funding.drawdown;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a drawdown was paid, and when. */
@Schema(example = """
                {"paidOn": "2022-07-20", "reference": "CMB-2022-000123"}""")
public record PayOutRequest(
        @Schema(description = "The day of value; not in the future.") @NotNull LocalDate paidOn,

        @Schema(description = "The bank's own number of the payment.")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String reference) {}
