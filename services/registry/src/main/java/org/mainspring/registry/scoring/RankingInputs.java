package org.mainspring.registry.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a ranking follows from. Kept in its canonical form, it can be computed anew at any time, by anybody.
 *
 * @param version of the method
 * @param size how many are listed; all where absent
 */
public record RankingInputs(
        String method,
        int version,
        Formula formula,
        List<Candidate> candidates,
        @Nullable Integer size,
        @Nullable Perturbation perturbation) {

    /** The order in which candidates come says nothing. */
    public RankingInputs {
        candidates = candidates.stream()
                .sorted(Comparator.comparing(
                        candidate -> candidate.organizationId().toString()))
                .toList();
    }

    /** The same run over candidates whose values are known by now. */
    public RankingInputs over(List<Candidate> known) {
        return new RankingInputs(method, version, formula, known, size, perturbation);
    }

    /** The one text that stands for these inputs. */
    public String canonical() {
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("method", method);
        members.put("version", version);
        members.put("formula", members(formula));
        members.put(
                "candidates", candidates.stream().map(RankingInputs::members).toList());
        members.put("size", size);
        members.put("perturbation", perturbation == null ? null : members(perturbation));
        return CanonicalJson.of(members);
    }

    public String sha256() {
        return CanonicalJson.sha256(canonical());
    }

    private static Map<String, Object> members(Formula formula) {
        List<Map<String, Object>> indicators = formula.indicators().stream()
                .map(indicator -> Map.<String, Object>of(
                        "code", indicator.code(),
                        "weight", indicator.weight(),
                        "direction", indicator.direction(),
                        "normalisation", indicator.normalisation()))
                .toList();
        return Map.of("indicators", indicators, "missingValues", formula.missingValues(), "ties", formula.ties());
    }

    private static Map<String, Object> members(Candidate candidate) {
        return Map.of(
                "organizationId",
                candidate.organizationId(),
                "values",
                candidate.values(),
                "labels",
                candidate.labels());
    }

    private static Map<String, Object> members(Perturbation perturbation) {
        return Map.of("percent", perturbation.percent(), "draws", perturbation.draws(), "seed", perturbation.seed());
    }
}
