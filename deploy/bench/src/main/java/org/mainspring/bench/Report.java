package org.mainspring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.mainspring.bench.load.Comparison;
import org.mainspring.bench.load.Contest;
import org.mainspring.bench.load.Round;
import org.mainspring.bench.load.Score;
import org.mainspring.bench.load.Spread;
import org.mainspring.bench.option.Options;
import org.mainspring.bench.search.SearchRow;
import org.mainspring.bench.stage.Console;
import org.mainspring.bench.stage.Memory;

/** The page of figures. */
record Report(Options options, Findings findings) {

    void write() throws IOException {
        Files.createDirectories(options.output().toAbsolutePath().getParent());
        Files.writeString(
                options.output(),
                Stream.of(head(), limits(), comparisons(), waits(), searches(), delivery(), stack())
                        .collect(Collectors.joining("\n")));
        Console.step("written to %s", options.output());
    }

    /** One line for each limit. */
    List<String> verdicts() {
        return findings.limits().stream()
                .map(limit -> format(
                        "%s  %s: %.2f %s, at most %.1f",
                        limit.verdict(), limit.promise(), limit.measured(), limit.unit(), limit.most()))
                .toList();
    }

    private String head() {
        String machine = findings.machine().entrySet().stream()
                .map(fact -> format("| %s | %s |", fact.getKey(), fact.getValue()))
                .collect(Collectors.joining("\n"));
        return format(
                """
                # Performance

                Written by `deploy/bench/run`%s on %s, at commit %s. Everything ran on one machine, load generator included.
                Trust CPU time per request first, ratios of one run second, absolute figures least.

                | machine | |
                |---|---|
                %s
                | organizations in the table | %,d |
                """,
                options.quick() ? " `--quick` (too short to rely on)" : "",
                LocalDate.now(ZoneOffset.UTC),
                options.commit(),
                machine,
                options.organizations());
    }

    private String limits() {
        return table(
                "Limits",
                "What is promised, and whether it holds.",
                "| promise | measured | at most | |\n|---|---:|---:|---|",
                findings.limits().stream()
                        .map(limit -> format(
                                "| %s | %.2f %s | %.1f %s | %s |",
                                limit.promise(),
                                limit.measured(),
                                limit.unit(),
                                limit.most(),
                                limit.unit(),
                                limit.verdict())));
    }

    private String comparisons() {
        Contest.Effort reading = options.reading();
        Contest.Effort paging = options.paging();
        Contest.Effort writing = options.writing();
        String text = format(
                """
                The raw server is Vert.x with its pipelined PostgreSQL client on the same table and no more, with the same JVM
                options. After a warm-up of %,d requests each (page: %,d, create: %,d), the servers take turns for %d rounds
                of %,d requests (page: %d of %,d, create: %d of %,d) from %d users (create: %d). CPU is user and system time of the server's processes
                and of all of PostgreSQL; what a create sets going behind its answer, up to Kafka's acknowledgement, counts,
                Kafka's own does not. Medians of the rounds, with least and most.
                """.stripTrailing(),
                reading.warmUp(),
                paging.warmUp(),
                writing.warmUp(),
                reading.rounds(),
                reading.requests(),
                paging.rounds(),
                paging.requests(),
                writing.rounds(),
                writing.requests(),
                reading.users(),
                writing.users());
        return table(
                "Cost of a request",
                text,
                """
                | request | server | CPU, us | of it app | PostgreSQL | beside raw | requests/s | p50, ms | p99, ms |
                |---|---|---:|---:|---:|---:|---:|---:|---:|""",
                findings.comparisons().stream()
                        .flatMap(comparison -> comparison.scores().stream().map(score -> row(comparison, score))));
    }

    private static String row(Comparison comparison, Score score) {
        return format(
                "| %s | %s | %s | %.0f | %.0f | %s | %s | %.1f | %.1f |",
                comparison.name(),
                score.name(),
                spread("%.0f", score.spread(Round::cpuPerRequest)),
                score.spread(Round::appPerRequest).median(),
                score.spread(Round::databasePerRequest).median(),
                spread("%.2f", comparison.cpuRatioToRaw(score)),
                spread("%,.0f", score.spread(Round::perSecond)),
                score.spread(round -> round.millisAt(50)).median(),
                score.spread(round -> round.millisAt(99)).median());
    }

    private String waits() {
        return table(
                "Waits at a fixed rate",
                "Get by id, each request at its moment whether or not earlier ones are answered; the wait counts from then.",
                "| server | rate | p50, ms | p99, ms | p99.9, ms |\n|---|---:|---:|---:|---:|",
                findings.waits().stream()
                        .map(wait -> format(
                                "| %s | %d/s | %.1f | %.1f | %.1f |",
                                wait.name(),
                                wait.perSecond(),
                                wait.millisAt(50),
                                wait.millisAt(99),
                                wait.millisAt(99.9))));
    }

    private String searches() {
        return table(
                "Searches and groups",
                """
                In a table of as many bilingual names, generated, all of which belong to one of them. Each search has one error:
                a character wrong, missing, doubled, or two in the wrong order; found says how many had the organization that
                was meant among the five candidates, or on the first page of 20. Requests at fixed moments, as above.""",
                "| request | rate | found | p50, ms | p99, ms |\n|---|---:|---:|---:|---:|",
                findings.searches().stream().map(SearchRow::line));
    }

    private String delivery() {
        return table(
                "Commit to consumer",
                """
                Organizations registered at 100/s, and a consumer in the bench's own process; one clock for all. The instant of
                the commit lies between the two that are seen, so the time from it to the consumer does too. The limit is held
                against the upper bound.""",
                "| from | messages | p50, ms | p99, ms |\n|---|---:|---:|---:|",
                Stream.of(
                        latency(
                                "the fact is told, before the commit (upper bound)",
                                findings.delivery().sinceTold()),
                        latency(
                                "the answer is here, after the commit (lower bound)",
                                findings.delivery().sinceAnswered())));
    }

    private static String latency(String from, Histogram micros) {
        return format(
                "| %s | %,d | %.1f | %.1f |",
                from,
                micros.getTotalCount(),
                micros.getValueAtPercentile(50) / 1_000.0,
                micros.getValueAtPercentile(99) / 1_000.0);
    }

    private String stack() {
        Memory atRest = findings.atRest();
        Memory afterLoad = findings.afterLoad();
        Stream<String> parts = atRest.resident().keySet().stream()
                .map(part -> memory(
                        part,
                        atRest.resident().get(part),
                        atRest.proportional().get(part),
                        afterLoad.resident().getOrDefault(part, 0L),
                        afterLoad.proportional().getOrDefault(part, 0L)));
        String total = memory(
                "in all",
                atRest.residentInAll(),
                atRest.proportionalInAll(),
                afterLoad.residentInAll(),
                afterLoad.proportionalInAll());
        return table(
                "The stack",
                format("""
                        Ready %.1f s after `deploy/local/up`, from built jars and an empty data folder: PostgreSQL, Kafka and all
                        services. Memory in MB: resident in each process (RSS), which counts PostgreSQL's shared buffers once for every
                        connection, and with pages that processes share counted once in all (PSS), which the limit is for, at rest.""", findings.secondsToReady()),
                "| part | at rest, RSS | PSS | after load, RSS | PSS |\n|---|---:|---:|---:|---:|",
                Stream.concat(parts, Stream.of(total)));
    }

    private static String memory(String part, long... bytes) {
        return format(
                "| %s | %.0f | %.0f | %.0f | %.0f |",
                part, bytes[0] / 1e6, bytes[1] / 1e6, bytes[2] / 1e6, bytes[3] / 1e6);
    }

    private static String table(String title, String text, String head, Stream<String> rows) {
        return "## " + title + "\n\n" + text + "\n\n" + head + "\n" + rows.collect(Collectors.joining("\n")) + "\n";
    }

    private static String spread(String number, Spread spread) {
        return format(number + " (" + number + " - " + number + ")", spread.median(), spread.least(), spread.most());
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
