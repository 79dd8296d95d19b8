package org.mainspring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mainspring.bench.money.DrawdownRow;
import org.mainspring.bench.money.DrawdownTrial;
import org.mainspring.bench.money.LedgerRow;
import org.mainspring.bench.money.LedgerTrial;
import org.mainspring.bench.option.Options;
import org.mainspring.bench.stage.BenchException;
import org.mainspring.bench.stage.Console;
import org.mainspring.bench.stage.Machine;
import org.mainspring.bench.stage.Platform;

/** Measures drawdowns that want the same money, and a ledger of millions of entries. */
final class MoneyBench {

    private MoneyBench() {}

    public static void main(String[] args) {
        boolean done = false;
        try {
            run(Options.parse(List.of(args)));
            done = true;
        } catch (BenchException | IOException e) {
            Console.failure(e);
        }
        System.exit(done ? 0 : 1);
    }

    private static void run(Options options) throws IOException {
        Path directory = Bench.emptied(options.repository().resolve("deploy/bench/target/money"));
        try (Platform platform = Platform.start(options.repository(), directory.resolve("data"), options.port())) {
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
            List<DrawdownRow> drawdowns;
            try (DrawdownTrial trial = new DrawdownTrial(platform)) {
                drawdowns = trial.rows(options);
            }
            try (LedgerTrial trial = new LedgerTrial(platform)) {
                Map<String, String> machine = Machine.describe(trial.postgres());
                List<LedgerRow> questions = trial.rows(options);
                Files.createDirectories(options.output().toAbsolutePath().getParent());
                Files.writeString(options.output(), page(options, machine, drawdowns, questions));
                Console.step("written to %s", options.output());
            }
        }
    }

    private static String page(
            Options options, Map<String, String> machine, List<DrawdownRow> drawdowns, List<LedgerRow> questions) {
        return String.format(
                Locale.ROOT,
                """
                # Money under load, and a large ledger

                Written by `deploy/bench/run --money`%s on %s, at commit %s. Everything ran on one machine, load generator included.
                Trust CPU time per drawdown first, the rows beside each other second, absolute figures least.

                | machine | |
                |---|---|
                %s

                ## Drawdowns

                A drawdown is three requests to funding, one after the other: an officer of the bank asks, another approves, the first pays
                out. Of 16 users each takes any allocation of the row, and begins anew when one is paid. The rows took turns; medians of
                the rounds. Time and CPU are of a whole drawdown, with two entries of the ledger, three of the trail and what the outbox
                relays meanwhile.

                | all of them on | drawdowns/s | p50, ms | p99, ms | CPU, ms | of it app | PostgreSQL |
                |---|---:|---:|---:|---:|---:|---:|
                %s

                ## The ledger

                One programme of one bank, 50 paid drawdowns of each allocation, two accounts moved by each entry. Asked over HTTP by one user,
                medians of nine answers; the check, which rebuilds every balance, once. "As they stood" is half-way through the drawdowns.

                | question | entries | ms | |
                |---|---:|---:|---|
                %s
                """,
                options.quick() ? " --quick (too short to rely on)" : "",
                LocalDate.now(ZoneOffset.UTC),
                options.commit(),
                machine.entrySet().stream()
                        .map(fact -> "| " + fact.getKey() + " | " + fact.getValue() + " |")
                        .collect(Collectors.joining("\n")),
                drawdowns.stream().map(DrawdownRow::line).collect(Collectors.joining("\n")),
                questions.stream().map(LedgerRow::line).collect(Collectors.joining("\n")));
    }
}
