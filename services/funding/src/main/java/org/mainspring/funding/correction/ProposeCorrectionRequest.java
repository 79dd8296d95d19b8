package org.mainspring.funding.correction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Legible;

/** What shall be taken back, and why. */
@Schema(example = """
                {"kind": "PAY_OUT", "subjectId": "0197f0a0-0000-7000-8000-000000000001", "reason": "The payment came back"}""")
public record ProposeCorrectionRequest(
        @NotNull CorrectionKind kind,

        @Schema(description = "The commitment, drawdown, repayment, allocation or redemption.") @NotNull UUID subjectId,

        @NotNull @Size(max = 500) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String reason) {}
