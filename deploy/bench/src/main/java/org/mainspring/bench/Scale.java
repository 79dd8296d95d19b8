package org.mainspring.bench;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mainspring.bench.option.Options;
import org.mainspring.bench.scale.ScaleCourse;
import org.mainspring.bench.scale.ScaleReport;
import org.mainspring.bench.scale.ScaleRow;
import org.mainspring.bench.stage.BenchException;
import org.mainspring.bench.stage.Console;
import org.mainspring.bench.stage.Machine;
import org.mainspring.bench.stage.Platform;
import org.mainspring.bench.stage.Waiting;
import org.mainspring.generator.Region;

/** Starts the platform once for each size and measures how the cost of a request grows with it. */
final class Scale {

    private static final int MOST_CENTRES = 100_000;
    private static final int LARGEST = 1_000_000;
    private static final long SEED = 2022;

    private Scale() {}

    public static void main(String[] arguments) {
        boolean done = false;
        try {
            run(Options.parse(List.of(arguments)));
            done = true;
        } catch (BenchException e) {
            Console.line("bench: " + e.getMessage());
        } catch (IOException e) {
            Console.failure(e);
        }
        System.exit(done ? 0 : 1);
    }

    private static void run(Options options) throws IOException {
        Path directory = Bench.emptied(options.repository().resolve("deploy/bench/target/scale"));
        List<ScaleRow> rows = new ArrayList<>();
        Map<String, String> machine = Map.of();
        for (int organizations : List.of(options.organizations(), Math.min(10 * options.organizations(), LARGEST))) {
            Path data = directory.resolve(Integer.toString(organizations));
            try (Platform platform = Platform.start(options.repository(), data, options.port())) {
                Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
                Console.step("%,d organizations: the platform is ready", organizations);
                rows.addAll(measured(options, platform, organizations));
                machine = machine(platform);
            }
        }
        List<String> requests = rows.stream().map(ScaleRow::request).distinct().toList();
        rows.sort(Comparator.comparing(row -> requests.indexOf(row.request())));
        new ScaleReport(options, machine, rows).write();
    }

    private static List<ScaleRow> measured(Options options, Platform platform, int organizations) {
        Region model = Region.of(SEED, organizations);
        Region region = new Region(SEED, organizations, Math.min(MOST_CENTRES, model.companies()), model.candidates());
        try (ScaleCourse course = new ScaleCourse(options, platform, region)) {
            course.seed();
            return course.measure();
        }
    }

    private static Map<String, String> machine(Platform platform) {
        Vertx vertx = Vertx.vertx();
        try (Registry registry = new Registry(vertx, platform.registryDatabase())) {
            return Machine.describe(registry.version());
        } finally {
            Waiting.on(vertx.close());
        }
    }
}
