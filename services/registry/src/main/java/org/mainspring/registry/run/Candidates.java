package org.mainspring.registry.run;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.scoring.Candidate;
import org.mainspring.registry.scoring.Formula;
import org.mainspring.registry.scoring.WeightedIndicator;

/** Candidates as requests name them, held against the method: each once, with values that it asks for and can take. */
public final class Candidates {

    /** How many one ranking can compare. */
    public static final int MOST = 2_500;

    private static final int MOST_LABELS = 100;
    private static final int INTEGER_DIGITS = 18;
    private static final int FRACTION_DIGITS = 6;

    private final Map<String, WeightedIndicator> indicators;
    private final String at;

    private Candidates(Formula formula, String at) {
        this.indicators =
                formula.indicators().stream().collect(Collectors.toMap(WeightedIndicator::code, Function.identity()));
        this.at = at;
    }

    /** @param at where the request lists them */
    static List<Candidate> of(List<CandidateRequest> requested, Formula formula, String at) {
        var candidates = new Candidates(formula, at);
        Map<UUID, Candidate> read = new LinkedHashMap<>();
        for (int i = 0; i < requested.size(); i++) {
            Candidate candidate = candidates.read(requested.get(i), at + "/" + i);
            if (read.put(candidate.organizationId(), candidate) != null) {
                throw Refusal.unprocessable(
                        at + "/" + i + "/organizationId", "CANDIDATE_REPEATED", "It is a candidate already.");
            }
        }
        List<Candidate> all = List.copyOf(read.values());
        candidates.requireFewLabels(all);
        return all;
    }

    /** Puts what is known by now in the place of what was known before; the pool itself stays as it is. */
    static List<Candidate> merge(List<Candidate> pool, List<Candidate> known, String at) {
        Map<UUID, Candidate> merged = new LinkedHashMap<>();
        pool.forEach(candidate -> merged.put(candidate.organizationId(), candidate));
        for (int i = 0; i < known.size(); i++) {
            if (merged.replace(known.get(i).organizationId(), known.get(i)) == null) {
                throw Refusal.unprocessable(
                        at + "/" + i + "/organizationId", "NOT_IN_POOL", "It is none of the candidates.");
            }
        }
        return List.copyOf(merged.values());
    }

    /** The organizations, each with the place in the request that names it. */
    static Map<UUID, String> pointers(List<CandidateRequest> requested, String at) {
        Map<UUID, String> pointers = new LinkedHashMap<>();
        for (int i = 0; i < requested.size(); i++) {
            pointers.put(requested.get(i).organizationId(), at + "/" + i + "/organizationId");
        }
        return pointers;
    }

    private Candidate read(CandidateRequest requested, String place) {
        Map<String, BigDecimal> values = new TreeMap<>();
        if (requested.values() != null) {
            requested.values().forEach((code, value) -> put(values, code, value, place + "/values/" + escaped(code)));
        }
        return new Candidate(requested.organizationId(), values, requested.labels());
    }

    private void put(Map<String, BigDecimal> values, String code, @Nullable BigDecimal value, String pointer) {
        WeightedIndicator indicator = indicators.get(code);
        if (indicator == null) {
            throw Refusal.unprocessable(pointer, "INDICATOR_NOT_FOUND", "The method has no such indicator.");
        }
        if (value == null) {
            return;
        }
        if (value.scale() > FRACTION_DIGITS || value.precision() - value.scale() > INTEGER_DIGITS) {
            throw Refusal.unprocessable(
                    pointer, "TOO_MANY_DIGITS", "At most 18 digits before the point and 6 after it are taken.");
        }
        if (!Formula.takes(indicator, value)) {
            throw Refusal.unprocessable(
                    pointer, "OUT_OF_RANGE", "What is not normalised must be between -1000 and 1000.");
        }
        values.put(code, value);
    }

    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }

    private void requireFewLabels(List<Candidate> candidates) {
        Set<String> labels = new HashSet<>();
        candidates.forEach(candidate -> labels.addAll(candidate.labels()));
        if (labels.size() > MOST_LABELS) {
            throw Refusal.unprocessable(
                    at, "TOO_MANY_LABELS", "A ranking has at most " + MOST_LABELS + " different labels.");
        }
    }
}
