package org.mainspring.registry.reviewer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** Who may be asked for scores: the subject of a token, or a person whose scores an officer enters. */
@Schema(example = """
                {"subject": "reviewer-1", "names": {"zh": "李评审"}, "affiliations": ["0197f0a0-0000-7000-8000-000000000001"]}""")
public record RegisterReviewerRequest(
        @Schema(
                description = "Of the token with which the reviewer gives scores; either this or personId.",
                example = "reviewer-1")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,200}$") @Nullable String subject,

        @Schema(description = "A person of the events service; either this or subject.") @Nullable UUID personId,

        @NotNull @Valid Names names,

        @Schema(description = "Organizations that the reviewer is bound to.") @Size(max = 100) @Nullable List<@NotNull UUID> affiliations) {

    List<UUID> allAffiliations() {
        return affiliations == null ? List.of() : affiliations;
    }
}
