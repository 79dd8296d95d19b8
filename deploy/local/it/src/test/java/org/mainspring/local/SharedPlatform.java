package org.mainspring.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.local.process.Console;

/** The built platform with the data of Shanghai, every part a process, started once for all tests that use it. */
final class SharedPlatform {

    static final Path REPOSITORY =
            Path.of("").toAbsolutePath().resolve("../../..").normalize();

    private static @Nullable Platform platform;

    private SharedPlatform() {}

    static synchronized Platform get() {
        if (platform == null) {
            platform = start(directory());
        }
        return platform;
    }

    private static Platform start(Path directory) {
        Settings settings = new Settings(
                REPOSITORY, directory, FreeBase.find(), true, Optional.empty(), Optional.empty(), List.of());
        Platform started = Platform.prepare(settings, new Console(new PrintStream(System.err, true, UTF_8)));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started, directory)));
        assertTrue(started.start());
        started.importData();
        return started;
    }

    private static void stop(Platform started, Path directory) {
        started.close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("mainspring");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
