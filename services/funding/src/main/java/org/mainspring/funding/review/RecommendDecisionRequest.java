package org.mainspring.funding.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;
import org.mainspring.chassis.value.Money;

/** What a reviewer recommends: an amount to approve, or reasons to reject. */
@Schema(example = """
                {"recommendation": "APPROVE", "amount": {"amount": "1200000.00", "currency": "CNY"}, "reasons": "Sound plan"}""")
public record RecommendDecisionRequest(
        @NotNull Recommendation recommendation,

        @Schema(description = "To be approved, and then only: no more than what is asked for.") @Valid @Nullable Money amount,

        @Schema(description = "Needed where it is to be rejected; the applicant is told.")
        @Size(max = 2000) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String reasons) {}
