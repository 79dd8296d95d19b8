package org.mainspring.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainspring.testkit.generated.GeneratedTraffic;

/**
 * Requests made from the gateway's own document, good ones and spoilt ones, over the built platform, last of all
 * tests, for it leaves nothing as it was. How many, and from which
 * seed, can be told by the properties {@code generated.requests} and {@code generated.seed}.
 */
class TrafficIT {

    private static final int REQUESTS = Integer.getInteger("generated.requests", 1_000);
    private static final long SEED = Long.getLong("generated.seed", 20_221_124);

    /** Whoever brings the data in may do what all officers may; the others come now and then. */
    private static final List<String> CALLERS = List.of(
            "importer",
            "importer",
            "importer",
            "importer",
            "importer",
            "importer",
            "operator",
            "enterprise",
            "bank-officer");

    /** In percent of the operations: some need a record in a rare state, and of a thousand requests each gets four. */
    private static final int SHARE_THAT_MUST_SUCCEED = REQUESTS < 10_000 ? 40 : 50;

    private final Platform platform = SharedPlatform.get();
    private final Path logs = platform.dataDirectory().resolve("logs");

    @Test
    void everyAnswerIsAsTheDocumentSays() throws IOException {
        String document = new ApiClient(platform).get("/openapi.json").body().toString();
        long linesBefore = errors().size();
        GeneratedTraffic traffic = new GeneratedTraffic(platform.gateway(), document, SEED, tokens());

        List<String> faults = traffic.send(REQUESTS);

        assertEquals("", String.join("\n", faults), "seed " + SEED);
        assertEquals(List.of(), errors().stream().skip(linesBefore).limit(5).toList(), "seed " + SEED);
        assertTrue(
                traffic.shareThatSucceeded() >= SHARE_THAT_MUST_SUCCEED,
                () -> "too few requests find their way in; never answered with success: " + traffic.neverSucceeded());
    }

    private Supplier<String> tokens() {
        var random = new SplittableRandom(SEED);
        return () -> platform.token(CALLERS.get(random.nextInt(CALLERS.size())));
    }

    /** The lines of level ERROR in the logs of all parts, as they were written. */
    private List<String> errors() throws IOException {
        try (Stream<Path> files = Files.list(logs)) {
            return files.flatMap(TrafficIT::lines)
                    .filter(line -> line.contains("\"level\":\"ERROR\""))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
