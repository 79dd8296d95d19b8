package org.mainspring.registry.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The 1,744 centres of the national evaluation of 2021, made up from a seed. Those at the borders have their verdict written
 * beside them; the others are drawn at random, and an oracle in whole numbers that knows nothing of the engine says which of
 * them is still wanted.
 */
public final class Centres {

    private static final Map<String, Integer> OUTCOME = outcome();
    private static final String STAFF = "150";
    private static final String EQUIPMENT = "20000000";
    private static final String SPEND = "15000000";
    private static final List<Centre> BORDERS = List.of(
            new Centre("100", "9000", "5000000000.00", "900000000.00", "EXCELLENT"),
            new Centre("100.00", STAFF, EQUIPMENT, SPEND, "EXCELLENT"),
            new Centre("90", STAFF, EQUIPMENT, SPEND, "EXCELLENT"),
            new Centre("90.00", "150.000000", "20000000.00", "15000000.000000", "EXCELLENT"),
            new Centre("89.99", "2000", "800000000", "300000000", "GOOD"),
            new Centre("65.00", STAFF, "20000000.000001", SPEND, "GOOD"),
            new Centre("64.99", "2000", "800000000", "300000000", "BASICALLY_QUALIFIED"),
            new Centre("60.00", STAFF, EQUIPMENT, "15000000.01", "BASICALLY_QUALIFIED"),
            new Centre("60", "151", EQUIPMENT, SPEND, "BASICALLY_QUALIFIED"),
            new Centre("59.99", "2000", "800000000", "300000000", "UNQUALIFIED"),
            new Centre("0", "2000", "800000000", "300000000", "UNQUALIFIED"),
            new Centre("99.99", "149", "800000000", "300000000", "UNQUALIFIED"),
            new Centre("95.00", "149.999999", "800000000", "300000000", "UNQUALIFIED"),
            new Centre("100", "2000", "19999999.99", "300000000", "UNQUALIFIED"),
            new Centre("90.00", "2000", "19999999.999999", "300000000", "UNQUALIFIED"),
            new Centre("88.50", "2000", "800000000", "14999999.99", "UNQUALIFIED"),
            new Centre("64.99", "2000", "800000000", "14999999.999999", "UNQUALIFIED"),
            new Centre("92.10", "0", "0", "0", "UNQUALIFIED"),
            new Centre("59.99", "149", "19999999.99", "14999999.99", "UNQUALIFIED"));

    private Centres() {}

    public static List<Centre> of2021(long seed) {
        var random = new Random(seed);
        Map<String, Integer> wanted = new LinkedHashMap<>(OUTCOME);
        List<Centre> centres = new ArrayList<>(BORDERS);
        BORDERS.forEach(centre -> wanted.merge(centre.expected(), -1, Integer::sum));
        while (wanted.values().stream().anyMatch(count -> count > 0)) {
            Centre drawn = draw(random);
            if (wanted.get(drawn.expected()) > 0) {
                wanted.merge(drawn.expected(), -1, Integer::sum);
                centres.add(drawn);
            }
        }
        Collections.shuffle(centres, random);
        return centres;
    }

    private static Map<String, Integer> outcome() {
        Map<String, Integer> outcome = new LinkedHashMap<>();
        outcome.put("EXCELLENT", 72);
        outcome.put("GOOD", 1_459);
        outcome.put("BASICALLY_QUALIFIED", 85);
        outcome.put("UNQUALIFIED", 112);
        outcome.put("NOT_FILED", 16);
        return outcome;
    }

    /** Scores in hundredths, money in fen; a tenth of them near a border. */
    private static Centre draw(Random random) {
        if (random.nextInt(100) == 0) {
            return new Centre(null, "", "", "", "NOT_FILED");
        }
        int score = near(random, random.nextInt(10_001), 6_000, 6_500, 9_000);
        int staff = near(random, 100 + random.nextInt(3_000), 150);
        long equipment = near(random, 1_500_000_000 + random.nextInt(600_000_000), 2_000_000_000);
        long spend = near(random, 1_450_000_000 + random.nextInt(600_000_000), 1_500_000_000);
        return new Centre(
                BigDecimal.valueOf(score, 2).toPlainString(),
                Integer.toString(staff),
                BigDecimal.valueOf(equipment, 2).toPlainString(),
                BigDecimal.valueOf(spend, 2).toPlainString(),
                oracle(score, staff, equipment, spend));
    }

    private static int near(Random random, int drawn, int... borders) {
        return random.nextInt(10) > 0 ? drawn : borders[random.nextInt(borders.length)] - 1 + random.nextInt(3);
    }

    private static String oracle(int score, int staff, long equipment, long spend) {
        if (staff < 150 || equipment < 2_000_000_000L || spend < 1_500_000_000L || score < 6_000) {
            return "UNQUALIFIED";
        }
        if (score < 6_500) {
            return "BASICALLY_QUALIFIED";
        }
        return score < 9_000 ? "GOOD" : "EXCELLENT";
    }
}
