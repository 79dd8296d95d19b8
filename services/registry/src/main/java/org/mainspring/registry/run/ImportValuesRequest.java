package org.mainspring.registry.run;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Values and labels of candidates that are in the pool; they replace what was known of these candidates. */
public record ImportValuesRequest(
        @NotEmpty @Size(max = Candidates.MOST) List<@NotNull @Valid CandidateRequest> candidates) {}
