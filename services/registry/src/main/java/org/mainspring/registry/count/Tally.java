package org.mainspring.registry.count;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Organizations, each counted once in all and once for each key that it has.
 *
 * @param byKey holders for each key; the empty key is for those of whom it is not known
 * @param otherwise holders for any other key
 * @param complete false where there are more keys
 */
record Tally(long total, Map<String, Long> byKey, long otherwise, boolean complete) {

    static final String UNKNOWN = "";
    private static final int MOST_YEARS = 100;

    /**
     * How many began to hold it less how many ceased to, in a year.
     *
     * @param year {@code null} for as far back as anybody asks
     */
    record Turn(@Nullable Integer year, long balance) {}

    /**
     * How many held it when each year ended, from the first in which anything turned to that of the day; of the last year on the
     * day itself.
     *
     * @param turns up to the day
     */
    static Tally yearly(List<Turn> turns, LocalDate day) {
        SortedMap<Integer, Long> balances = new TreeMap<>();
        long always = 0;
        for (Turn turn : turns) {
            if (turn.year() == null) {
                always += turn.balance();
            } else {
                balances.merge(turn.year(), turn.balance(), Long::sum);
            }
        }
        int first = balances.isEmpty() ? day.getYear() : balances.firstKey();
        Map<String, Long> byYear = new LinkedHashMap<>();
        long held = always;
        for (int year = first; year <= day.getYear(); year++) {
            held += balances.getOrDefault(year, 0L);
            byYear.put(Integer.toString(year), held);
        }
        int more = byYear.size() - MOST_YEARS;
        byYear.keySet().removeIf(year -> Integer.parseInt(year) <= day.getYear() - MOST_YEARS);
        return new Tally(held, byYear, always, more <= 0);
    }
}
