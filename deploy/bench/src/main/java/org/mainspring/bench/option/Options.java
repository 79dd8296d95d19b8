package org.mainspring.bench.option;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.mainspring.bench.load.Contest;
import org.mainspring.bench.stage.BenchException;

/**
 * The command line.
 *
 * @param repository the root of the sources, from where the platform is started
 * @param output the page that is written
 */
public record Options(boolean quick, int port, int organizations, Path repository, Path output, String commit) {

    public static Options parse(List<String> arguments) {
        Options options = new Options(false, 18080, 100_000, Path.of("."), Path.of("docs/performance.md"), "unknown");
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    /** Users are few enough for two cores to serve them, and enough to keep both busy. */
    public Contest.Effort reading() {
        return quick ? new Contest.Effort(20_000, 3, 32, 5_000) : new Contest.Effort(400_000, 7, 32, 20_000);
    }

    public Contest.Effort paging() {
        return quick ? new Contest.Effort(5_000, 3, 32, 2_000) : new Contest.Effort(50_000, 7, 32, 8_000);
    }

    public Contest.Effort writing() {
        return quick ? new Contest.Effort(2_000, 3, 16, 1_000) : new Contest.Effort(10_000, 5, 16, 4_000);
    }

    /** How many requests at a fixed rate, after a third as many to warm up. */
    public int steps() {
        return quick ? 1_000 : 6_000;
    }

    private Options with(String option, Iterator<String> rest) {
        if (option.equals("--quick")) {
            return new Options(true, port, organizations, repository, output, commit);
        }
        if (!rest.hasNext()) {
            throw new BenchException(option + " is unknown or needs a value (--help lists all)");
        }
        String value = rest.next();
        return switch (option) {
            case "--port" -> new Options(quick, number(value), organizations, repository, output, commit);
            case "--organizations" -> new Options(quick, port, number(value), repository, output, commit);
            case "--repository" -> new Options(quick, port, organizations, Path.of(value), output, commit);
            case "--output" -> new Options(quick, port, organizations, repository, Path.of(value), commit);
            case "--commit" -> new Options(quick, port, organizations, repository, output, value);
            default -> throw new BenchException("unknown option " + option + " (--help lists all)");
        };
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new BenchException(value + " is no number", e);
        }
    }
}
