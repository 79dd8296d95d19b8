package org.mainspring.registry.ranking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.run.Candidates;
import org.mainspring.registry.run.RunRequest;

/** A ranking: to be computed here, or as a source reports it. */
@Schema(example = """
                {"names": {"en": "2022 Shanghai Hard-core Technology Enterprises TOP100"}, "year": 2022, "size": 100, "run": {
                 "method": "HARD_CORE_INNOVATION_INDEX", "perturbation": {"percent": "10", "draws": 10000, "seed": 2022},
                 "candidates": [{"organizationId": "0197f0a0-0000-7000-8000-000000000001", "values": {"RD_SPEND": "1250000.00"},
                                 "labels": ["three leading industries"]}]}}""")
public record RegisterRankingRequest(
        @NotNull @Valid Names names,

        @Schema(description = "The year that it is about.", example = "2022") @Min(1978) @Max(9999) @Nullable Integer year,

        @Schema(description = "How many it lists; all where absent.", example = "100")
        @Min(1) @Max(Candidates.MOST) @Nullable Integer size,

        @Valid @Nullable RunRequest run,
        @Valid @Nullable RankingReport report,

        @Schema(description = "Organizations of the registry that issue it.") @Size(max = 20) @Nullable List<@NotNull UUID> issuers,

        @Size(min = 1, max = 500) @Nullable String note,

        @Schema(description = "Your own identity of the record; unique.", example = "shanghai/rank-2022-top100")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "either run or report must be given") public boolean isGiven() {
        return (run == null) != (report == null);
    }

    List<UUID> allIssuers() {
        return Objects.requireNonNullElse(issuers, List.of());
    }

    /** The issuers, each with its place. */
    Map<UUID, String> issuerPointers() {
        Map<UUID, String> pointers = new LinkedHashMap<>();
        for (UUID issuer : allIssuers()) {
            String pointer = "/issuers/" + pointers.size();
            if (pointers.containsKey(issuer)) {
                throw Refusal.unprocessable(pointer, "ISSUER_REPEATED", "It stands more than once.");
            }
            pointers.put(issuer, pointer);
        }
        return pointers;
    }
}
