package org.mainspring.registry.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a ranking is computed from: a method, and either candidates with their values or a pool whose values come later. */
public record RunRequest(
        @Schema(example = "HARD_CORE_INNOVATION_INDEX") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String method,

        @Schema(description = "The one in force today where absent.") @Min(1) @Max(200) @Nullable Integer methodVersion,

        @Schema(description = "With their values: the ranking is computed at once.")
        @Size(min = 1, max = Candidates.MOST) @Nullable List<@NotNull @Valid CandidateRequest> candidates,

        @Schema(description = "Found now; their values are brought in and the ranking is computed afterwards.")
        @Valid @Nullable PoolRequest pool,

        @Schema(description = "Gives each rank the interval in which it stays.") @Valid @Nullable WeightVariation perturbation) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "either candidates or pool must be given") public boolean isGiven() {
        return (candidates == null) != (pool == null);
    }
}
