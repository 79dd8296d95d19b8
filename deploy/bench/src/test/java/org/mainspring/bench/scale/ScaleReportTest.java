package org.mainspring.bench.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.mainspring.bench.load.Round;
import org.mainspring.bench.load.Score;
import org.mainspring.bench.option.Options;

class ScaleReportTest {

    @Test
    void aRequestStandsBesideItselfAtTheSmallestSize() {
        List<ScaleRow> rows = List.of(row("get by id", 100, 50), row("get by id", 1_000, 75), row("page", 100, 10));
        String text = new ScaleReport(Options.parse(List.of()), Map.of("memory", "25 GB"), rows).text();
        assertTrue(text.contains("| get by id | 100 | 50 | 30 | 20 | 1.00 | 5 | 2.0 | 2.0 |"), text);
        assertTrue(text.contains("| get by id | 1,000 | 75 | 55 | 20 | 1.50 |"), text);
        assertTrue(text.contains("| page | 100 | 10 | -10 | 20 | 1.00 |"), text);
        assertTrue(text.contains("| memory | 25 GB |"), text);
    }

    @Test
    void aRowIsTextThatCopyReads() {
        assertEquals("a\t\\N\tb\\\\c\\td\n", CopyRows.line("a", null, "b\\c\td"));
    }

    private static ScaleRow row(String request, int organizations, long cpu) {
        Histogram micros = new Histogram(3);
        for (int i = 0; i < 10; i++) {
            micros.recordValue(2_000);
        }
        Round round = new Round(2, (cpu - 20) * 10, 200, micros);
        return new ScaleRow(request, organizations, new Score("direct", List.of(round)));
    }
}
