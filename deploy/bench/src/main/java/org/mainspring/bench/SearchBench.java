package org.mainspring.bench;

import java.io.IOException;
import java.util.List;
import org.mainspring.bench.option.Options;
import org.mainspring.bench.search.SearchTrial;
import org.mainspring.bench.stage.BenchException;
import org.mainspring.bench.stage.Console;

/** Measures the searches alone, for whoever works on them. */
final class SearchBench {

    private SearchBench() {}

    public static void main(String[] args) {
        try {
            Options options = Options.parse(List.of(args));
            SearchTrial.hold(options, Bench.emptied(options.repository().resolve("deploy/bench/target/searches")));
            System.exit(0);
        } catch (BenchException | IOException e) {
            Console.failure(e);
        }
        System.exit(1);
    }
}
