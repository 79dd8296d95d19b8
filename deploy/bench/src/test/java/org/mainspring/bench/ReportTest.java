package org.mainspring.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainspring.bench.load.Comparison;
import org.mainspring.bench.load.Round;
import org.mainspring.bench.load.Score;
import org.mainspring.bench.load.Wait;
import org.mainspring.bench.option.Options;
import org.mainspring.bench.search.SearchRow;
import org.mainspring.bench.stage.Memory;

class ReportTest {

    @Test
    void saysOfEachLimitWhetherItHolds() {
        Report report = new Report(Options.parse(List.of()), findings(150, 12_000));

        assertEquals(
                List.of("PASS", "PASS", "PASS", "FAIL", "PASS", "FAIL"),
                report.verdicts().stream().map(line -> line.substring(0, 4)).toList());
    }

    @Test
    void aRegistryThatCostsTooMuchFails() {
        assertEquals("FAIL", findings(161, 12_000).limits().get(0).verdict());
    }

    @Test
    void aFactThatComesTooLateFails() {
        assertEquals("FAIL", findings(150, 16_000).limits().get(1).verdict());
    }

    @Test
    void writesEveryServerOfEveryComparison(@TempDir Path directory) throws IOException {
        Path page = directory.resolve("docs/performance.md");

        new Report(Options.parse(List.of("--output", page.toString())), findings(150, 12_000)).write();

        List<String> lines = Files.readAllLines(page);
        assertTrue(lines.contains(
                "| get by id | raw | 100 (100 - 100) | 60 | 40 | 1.00 (1.00 - 1.00) | 1,000 (1,000 - 1,000) "
                        + "| 1.0 | 1.0 |"));
        assertTrue(lines.contains("| get by id | direct | 150 (150 - 150) | 110 | 40 | 1.50 (1.50 - 1.50) "
                + "| 1,000 (1,000 - 1,000) | 1.0 | 1.0 |"));
        assertTrue(lines.contains("| candidates | 25/s | 87.5 % | 1.0 | 1.0 |"));
        assertTrue(lines.contains("| in all | 2000 | 1700 | 2000 | 1700 |"));
    }

    private static Findings findings(long directMicros, long deliveryMicros) {
        Memory memory = new Memory(Map.of("registry", 2_000_000_000L), Map.of("registry", 1_700_000_000L));
        return new Findings(
                Map.of("processor", "one"),
                List.of(new Comparison("get by id", List.of(score("raw", 100), score("direct", directMicros)))),
                List.of(new Wait("raw", 500, histogram(1_000))),
                new Delivery(histogram(deliveryMicros), histogram(1_000)),
                30,
                memory,
                memory,
                List.of(
                        new SearchRow("candidates", new Wait("direct", 25, histogram(1_000)), 0.875),
                        new SearchRow("list", new Wait("direct", 25, histogram(152_000)), null)));
    }

    /** A thousand requests of one millisecond each in one second. */
    private static Score score(String name, long cpuMicros) {
        return new Score(name, List.of(new Round(1, (cpuMicros - 40) * 1_000, 40_000, histogram(1_000))));
    }

    private static Histogram histogram(long micros) {
        Histogram histogram = new Histogram(3);
        histogram.recordValueWithCount(micros, 1_000);
        return histogram;
    }
}
