package org.mainspring.funding.admission;

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
import org.mainspring.funding.document.Document;

/** What an applicant asks for and shows; a merge patch changes the same members. */
@Schema(example = """
                {"amount": {"amount": "1500000.00", "currency": "CNY"}, "purpose": "A second production line"}""")
public record Filing(
        @Schema(description = "The provider of the programme to whom it is directed.") @Nullable UUID providerId,

        @Schema(description = "In the programme's currency.") @NotNull @Valid Money amount,

        @Schema(description = "For what.")
        @NotNull @Size(max = 2000) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String purpose,

        @Size(max = 50) @Nullable List<@NotNull @Valid Answer> answers,

        @Size(max = 50) @Nullable List<@NotNull @Valid Document> documents) {

    public Papers papers() {
        return new Papers(answers == null ? List.of() : answers, documents == null ? List.of() : documents);
    }

    public static Filing of(@Nullable UUID providerId, Money amount, String purpose, Papers papers) {
        return new Filing(
                providerId,
                amount,
                purpose,
                papers.answers().isEmpty() ? null : papers.answers(),
                papers.documents().isEmpty() ? null : papers.documents());
    }
}
