package org.mainspring.registry.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In how many organizations' names the frequent pieces stand. "有限" or "tech" is in too many to find anything by; the rare pieces of
 * a name lead to few organizations, and so do two that are each not so rare.
 *
 * @param organizations how many there are
 * @param names by piece, in how many of them it stands; what is not in it is rare
 */
record GramFrequencies(double organizations, Map<String, Double> names) {

    static final GramFrequencies UNKNOWN = new GramFrequencies(1, Map.of());

    private static final double LEAST_WEIGHT = 0.1;
    private static final int MOST_SINGLE = 24;
    private static final int PAIRED = 9;
    private static final int MOST_PAIRS = 16;

    /** Pieces that together lead to about so many organizations. */
    private record Lead(List<String> grams, double found) {}

    /**
     * Pieces that lead to organizations.
     *
     * @param weight how much it tells that all of them stand in a name: the rarer, the more
     */
    record TellingGrams(List<String> grams, double weight) {}

    /** Sets of pieces, rarest first: whoever has all of one set may be meant. They lead to no more than about so many organizations. */
    List<TellingGrams> telling(Collection<String> grams, double budget) {
        List<Lead> single = grams.stream()
                .map(gram -> new Lead(List.of(gram), names.getOrDefault(gram, 0.0)))
                .sorted(Comparator.comparingDouble(Lead::found)
                        .thenComparing(lead -> lead.grams().get(0)))
                .toList();
        List<Lead> telling = within(single, budget / 2, MOST_SINGLE);
        List<Lead> rest = single.subList(telling.size(), Math.min(single.size(), telling.size() + PAIRED));
        telling.addAll(within(pairs(rest), budget / 2, MOST_PAIRS));
        return (telling.isEmpty() ? single.stream().limit(1) : telling.stream())
                .map(lead -> new TellingGrams(
                        lead.grams(), Math.log((organizations + 1) / (lead.found() + 1)) + LEAST_WEIGHT))
                .toList();
    }

    private List<Lead> pairs(List<Lead> some) {
        return IntStream.range(0, some.size())
                .boxed()
                .flatMap(i -> some.stream().skip(i + 1L).map(other -> pair(some.get(i), other)))
                .sorted(Comparator.comparingDouble(Lead::found))
                .toList();
    }

    /** As if the one said nothing of the other. */
    private Lead pair(Lead one, Lead other) {
        return new Lead(
                Stream.concat(one.grams().stream(), other.grams().stream()).toList(),
                one.found() * other.found() / organizations);
    }

    private static List<Lead> within(List<Lead> rarestFirst, double budget, int most) {
        List<Lead> within = new ArrayList<>();
        double found = 0;
        for (Lead lead : rarestFirst) {
            found += lead.found();
            if (found > budget || within.size() == most) {
                return within;
            }
            within.add(lead);
        }
        return within;
    }
}
