package org.mainspring.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mainspring.bench.load.Round;
import org.mainspring.bench.load.Score;
import org.mainspring.bench.option.Options;
import org.mainspring.bench.stage.Console;

/** The page of how cost grows: each request at each size, beside the smallest. */
public record ScaleReport(Options options, Map<String, String> machine, List<ScaleRow> rows) {

    public void write() throws IOException {
        Files.createDirectories(options.output().toAbsolutePath().getParent());
        Files.writeString(options.output(), text());
        Console.step("written to %s", options.output());
    }

    public String text() {
        String facts = machine.entrySet().stream()
                .map(fact -> "| " + fact.getKey() + " | " + fact.getValue() + " |")
                .collect(Collectors.joining("\n"));
        return String.format(
                Locale.ROOT,
                """
                # How cost grows

                Written by `deploy/bench/run --scale`%s on %s, at commit %s. Everything ran on one machine, load generator included.
                Trust CPU time per request first, the growth of one run second, absolute figures least.

                | machine | |
                |---|---|
                %s

                The registry, asked directly, with synthetic organizations of `deploy/data/generate`: up to 100,000 of them hold a
                recognition, and a fifth were corrected once, so that their history has two more rows. Of an import a request is a row. Medians of
                the rounds; `grows` is CPU beside the smallest size.

                | request | organizations | CPU, us | of it app | PostgreSQL | grows | requests/s | p50, ms | p99, ms |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|
                %s
                """,
                options.quick() ? " --quick (too short to rely on)" : "",
                LocalDate.now(ZoneOffset.UTC),
                options.commit(),
                facts,
                rows.stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private String line(ScaleRow row) {
        Score score = row.score();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,.0f | %,.0f | %,.0f | %.2f | %,.0f | %.1f | %.1f |",
                row.request(),
                row.organizations(),
                score.spread(Round::cpuPerRequest).median(),
                score.spread(Round::appPerRequest).median(),
                score.spread(Round::databasePerRequest).median(),
                row.costBeside(smallest(row)),
                score.spread(Round::perSecond).median(),
                score.spread(round -> round.millisAt(50)).median(),
                score.spread(round -> round.millisAt(99)).median());
    }

    private ScaleRow smallest(ScaleRow row) {
        return rows.stream()
                .filter(other -> other.request().equals(row.request()))
                .findFirst()
                .orElseThrow();
    }
}
