package org.mainspring.registry.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organization that is to be ranked.
 *
 * @param values by the codes of the indicators; one that is not known is absent
 * @param labels groups that it belongs to, any number of them
 */
public record Candidate(UUID organizationId, Map<String, BigDecimal> values, List<String> labels) {

    /** Order and trailing zeros say nothing, so they are not kept. */
    public Candidate(UUID organizationId, @Nullable Map<String, BigDecimal> values, @Nullable List<String> labels) {
        this.organizationId = organizationId;
        TreeMap<String, BigDecimal> sorted = new TreeMap<>(values == null ? Map.of() : values);
        sorted.replaceAll((code, value) -> Fixed.plain(value));
        this.values = Collections.unmodifiableMap(sorted);
        this.labels =
                labels == null ? List.of() : labels.stream().distinct().sorted().toList();
    }

    boolean has(WeightedIndicator indicator) {
        return values.containsKey(indicator.code());
    }
}
