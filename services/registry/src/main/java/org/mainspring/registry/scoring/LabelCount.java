package org.mainspring.registry.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * How many of those listed bear a label. Labels overlap, so counts may add up to more than there are.
 *
 * @param percent of those listed, two decimals
 */
public record LabelCount(String label, int count, BigDecimal percent) {

    static List<LabelCount> of(Collection<RankedEntry> listed) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        listed.forEach(entry -> entry.labels().forEach(label -> counts.merge(label, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(label -> new LabelCount(
                        label.getKey(), label.getValue(), Fixed.percent(label.getValue(), listed.size())))
                .toList();
    }
}
