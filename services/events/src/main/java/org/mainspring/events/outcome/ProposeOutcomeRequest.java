package org.mainspring.events.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.events.proposal.ProposedRecognition;
import org.mainspring.events.proposal.Release;

/** What a session brings about: a record that exists, a recognition to be conferred, or a release; exactly one of them. */
@Schema(example = """
                {"kind": "RECOGNITION",
                 "recognition": {"organizationId": "01985b2e-8a00-7000-8000-000000000001",
                  "scheme": "ENTERPRISE_TECHNOLOGY_CENTRE", "level": "MUNICIPAL", "batchYear": 2022}}""")
public record ProposeOutcomeRequest(
        @NotNull OutcomeKind kind,

        @Schema(description = "A record that its owner has already; with every kind.") @Nullable UUID recordId,

        @Schema(description = "With RECOGNITION.") @Valid @Nullable ProposedRecognition recognition,

        @Schema(description = "With RANKING and PUBLICATION.") @Valid @Nullable Release release,

        @Schema(description = "Your own identity of the record; unique.", example = "shanghai/rec-sieyuan")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {}
