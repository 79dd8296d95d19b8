package org.mainspring.funding.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.admission.Answer;
import org.mainspring.funding.admission.Filing;
import org.mainspring.funding.document.Document;

/** An application as it is begun; it can be changed until it is submitted. */
@Schema(example = """
                {"windowId": "0197a9d6-3000-7000-8000-000000000501", "organizationId": "0197a9d6-3000-7000-8000-000000000601",
                 "amount": {"amount": "1500000.00", "currency": "CNY"}, "purpose": "A second production line",
                 "documents": [{"kind": "BUSINESS_PLAN", "name": "Business plan 2026", "mediaType": "application/pdf", "bytes": 482113,
                   "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}]}""")
public record FileApplicationRequest(
        @NotNull UUID windowId,

        @Schema(description = "That of the token where absent; only officers of the programme file for others.")
        @Nullable UUID organizationId,

        @Schema(description = "The provider of the programme to whom it is directed.") @Nullable UUID providerId,

        @Schema(description = "In the programme's currency.") @NotNull @Valid Money amount,

        @Schema(description = "For what.")
        @NotNull @Size(max = 2000) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String purpose,

        @Size(max = 50) @Nullable List<@NotNull @Valid Answer> answers,

        @Size(max = 50) @Nullable List<@NotNull @Valid Document> documents) {

    Filing filing() {
        return new Filing(providerId, amount, purpose, answers, documents);
    }
}
