package org.mainspring.funding.repayment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;

/** That an enterprise has paid back. */
@Schema(example = """
                {"allocationId": "0197f0a0-0000-7000-8000-000000000001",
                 "amount": {"amount": "1250000.00", "currency": "CNY"}, "repaidOn": "2022-07-20"}""")
public record ReportRepaymentRequest(
        @NotNull UUID allocationId,

        @Schema(description = "In the allocation's currency, above zero and no more than is outstanding.")
        @NotNull @Valid Money amount,

        @Schema(description = "The day of value; not in the future.") @NotNull LocalDate repaidOn,

        @Schema(description = "The bank's own number of the payment.")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String reference) {}
