package org.mainspring.registry.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * In how many names the frequent pieces stand. "有限" or "tech" is in too many to find anything by; the rare pieces of a name lead
 * to few organizations, and nearly always to the one that is meant.
 *
 * @param names by piece; what is not in it is rare
 */
record GramFrequencies(Map<String, Double> names) {

    static final GramFrequencies UNKNOWN = new GramFrequencies(Map.of());

    private static final int MOST = 24;

    /** The rarest pieces, as many as lead to no more than so many names; always the rarest of all. */
    List<String> telling(Collection<String> grams, double budget) {
        List<String> telling = new ArrayList<>();
        double found = 0;
        for (String gram : rarestFirst(grams)) {
            found += frequency(gram);
            if (!telling.isEmpty() && (found > budget || telling.size() == MOST)) {
                return telling;
            }
            telling.add(gram);
        }
        return telling;
    }

    private List<String> rarestFirst(Collection<String> grams) {
        return grams.stream()
                .sorted(Comparator.comparingDouble(this::frequency).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private double frequency(String gram) {
        return names.getOrDefault(gram, 0.0);
    }
}
