package org.mainspring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mainspring.bench.eligibility.EligibilityRow;
import org.mainspring.bench.eligibility.EligibilityTrial;
import org.mainspring.bench.option.Options;
import org.mainspring.bench.stage.BenchException;
import org.mainspring.bench.stage.Console;
import org.mainspring.bench.stage.Platform;

/** Measures how long it takes to judge all enterprises by the rules of twenty programmes. */
final class EligibilityBench {

    private static final double MOST_SECONDS = 10;

    private EligibilityBench() {}

    public static void main(String[] args) {
        boolean holds = false;
        try {
            holds = run(Options.parse(List.of(args)));
        } catch (BenchException | IOException e) {
            Console.failure(e);
        }
        System.exit(holds ? 0 : 1);
    }

    private static boolean run(Options options) throws IOException {
        Path directory = Bench.emptied(options.repository().resolve("deploy/bench/target/eligibility"));
        try (Platform platform = Platform.start(options.repository(), directory.resolve("data"), options.port());
                EligibilityTrial trial = new EligibilityTrial(platform)) {
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
            List<EligibilityRow> rows = trial.rows(options);
            Files.createDirectories(options.output().toAbsolutePath().getParent());
            Files.writeString(options.output(), page(options, rows));
            var limit = new Limit(
                    "all enterprises by 20 rules, read from PostgreSQL",
                    rows.get(0).seconds(),
                    MOST_SECONDS,
                    "s");
            Console.line("%s %s: %.2f of %.0f %s"
                    .formatted(limit.verdict(), limit.promise(), limit.measured(), limit.most(), limit.unit()));
            return limit.holds();
        }
    }

    private static String page(Options options, List<EligibilityRow> rows) {
        return String.format(
                Locale.ROOT,
                """
                # Eligibility of everybody

                Written by `deploy/bench/run --eligibility` on %s, at commit %s: %,d synthetic enterprises with recognitions and up to seven
                recorded facts each, twenty programmes with rules of six questions, on %d processors, the whole platform beside. Best of three.

                | | seconds | |
                |---|---:|---|
                %s
                """,
                LocalDate.now(ZoneOffset.UTC),
                options.commit(),
                options.organizations(),
                Runtime.getRuntime().availableProcessors(),
                rows.stream().map(EligibilityRow::line).collect(Collectors.joining("\n")));
    }
}
