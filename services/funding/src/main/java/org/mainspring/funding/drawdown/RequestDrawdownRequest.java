package org.mainspring.funding.drawdown;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;
import org.mainspring.chassis.value.Money;

/** What an enterprise asks for out of an allocation. */
@Schema(example = """
                {"allocationId": "0197f0a0-0000-7000-8000-000000000001",
                 "amount": {"amount": "5000000.00", "currency": "CNY"}, "purpose": "Test bench, second instalment"}""")
public record RequestDrawdownRequest(
        @NotNull UUID allocationId,

        @Schema(description = "In the allocation's currency, above zero and no more than is undrawn.") @NotNull @Valid Money amount,

        @Size(min = 1, max = 500) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String purpose) {}
