package org.mainspring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mainspring.bench.option.Options;
import org.mainspring.bench.search.SearchRow;
import org.mainspring.bench.search.SearchTrial;
import org.mainspring.bench.stage.BenchException;
import org.mainspring.bench.stage.Console;
import org.mainspring.bench.stage.Memory;
import org.mainspring.bench.stage.Platform;

/** Starts the platform and the raw server beside it, measures both, and writes the page of figures. */
final class Bench {

    private Bench() {}

    public static void main(String[] args) {
        boolean promisesHold = false;
        try {
            promisesHold = run(Options.parse(List.of(args)));
        } catch (BenchException e) {
            Console.line("bench: " + e.getMessage());
        } catch (IOException e) {
            Console.failure(e);
        }
        System.exit(promisesHold ? 0 : 1);
    }

    private static boolean run(Options options) throws IOException {
        Path directory = emptied(options.repository().resolve("deploy/bench/target/run"));
        Console.step("starting the platform once for the searches, so that all is built and the files are in memory");
        List<SearchRow> searches = SearchTrial.hold(options, directory.resolve("searches"));
        Console.step("starting the platform from its jars, in an empty folder");
        try (Platform platform = Platform.start(options.repository(), directory.resolve("data"), options.port())) {
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
            Console.step("ready after %.1f s", platform.secondsToReady());
            Memory atRest = Memory.of(platform.processes());
            Findings findings = measure(options, platform, directory, atRest, searches);
            Report report = new Report(options, findings);
            report.write();
            report.verdicts().forEach(Console::line);
            return findings.limits().stream().allMatch(Limit::holds);
        }
    }

    private static Findings measure(
            Options options, Platform platform, Path directory, Memory atRest, List<SearchRow> searches) {
        try (Course course = new Course(options, platform, directory.resolve("raw.log"))) {
            return new Findings(
                    course.machine(),
                    List.of(course.byId(), course.pages(), course.creation()),
                    course.waits(),
                    course.delivery(),
                    platform.secondsToReady(),
                    atRest,
                    Memory.of(platform.processes()),
                    searches);
        }
    }

    static Path emptied(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(directory).toRealPath();
    }
}
