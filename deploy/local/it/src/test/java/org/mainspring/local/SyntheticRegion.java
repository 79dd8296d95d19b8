package org.mainspring.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The one synthetic region of the shared platform, made by the commands of the guides. */
final class SyntheticRegion {

    static final int ORGANIZATIONS = 300;
    static final int CENTRES = 60;
    static final int CANDIDATES = 40;

    private SyntheticRegion() {}

    /** Brings it into the platform; what is there already is left as it is. */
    static void load(Platform platform) {
        generate(
                "--load",
                platform.gateway().toString(),
                "--issuer",
                platform.issuer().toString());
    }

    static void generate(String... to) {
        finish(start(Stream.concat(
                        Stream.of(
                                "generate",
                                "--organizations",
                                String.valueOf(ORGANIZATIONS),
                                "--centres",
                                String.valueOf(CENTRES),
                                "--candidates",
                                String.valueOf(CANDIDATES)),
                        Stream.of(to))
                .toList()));
    }

    /** Begins to play that so many of its enterprises draw so much. */
    static Process startFinance(Platform platform, int beneficiaries, String drawn) {
        return start(List.of(
                "finance",
                "--gateway",
                platform.gateway().toString(),
                "--issuer",
                platform.issuer().toString(),
                "--beneficiaries",
                String.valueOf(beneficiaries),
                "--drawn",
                drawn));
    }

    /** Returns what a command said when it has come to its end, as it should. */
    static String finish(Process command) {
        try {
            String said = new String(command.getInputStream().readAllBytes(), UTF_8);
            assertEquals(0, command.waitFor(), said);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process start(List<String> words) {
        String command = SharedPlatform.REPOSITORY
                .resolve("deploy/data")
                .resolve(words.get(0))
                .toString();
        try {
            return new ProcessBuilder(
                            Stream.concat(Stream.of(command), words.stream().skip(1))
                                    .toList())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
