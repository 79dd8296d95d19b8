package org.mainspring.testkit;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.utils.Utils;

/**
 * A process that keeps one PostgreSQL server for all modules of a build, each of which tests in a JVM of its own. The first
 * that needs the server starts the keeper; it ends with the build, however that ends.
 */
final class PostgresKeeper {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private PostgresKeeper() {}

    /** The server's port on the loopback address. */
    static int port() throws IOException {
        ProcessHandle build = build();
        // A process id comes again some day; together with the time it began at, never.
        long began = build.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
        Path directory = Files.createDirectories(
                Path.of(System.getProperty("java.io.tmpdir"), "testkit-postgres-" + build.pid() + "-" + began));
        Path port = directory.resolve("port");
        try (FileChannel file = FileChannel.open(
                        directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock starting = file.lock()) {
            if (starting.isValid() && !Files.exists(port)) {
                start(build, port);
            }
            return Integer.parseInt(Files.readString(port));
        }
    }

    /** Takes the process id of the build and the file that tells the port. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        Optional<ProcessHandle> build = ProcessHandle.of(Long.parseLong(arguments[0]));
        try (EmbeddedPostgres server = PostgresServer.start()) {
            // Whoever finds the file finds all of it.
            Path written = Files.writeString(file.resolveSibling("port.new"), Integer.toString(server.getPort()));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            build.ifPresent(running -> running.onExit().join());
        } finally {
            Utils.delete(file.getParent().toFile());
        }
    }

    private static void start(ProcessHandle build, Path port) throws IOException {
        Path log = port.resolveSibling("log");
        Process keeper = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PostgresKeeper.class.getName(),
                        Long.toString(build.pid()),
                        port.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        await().atMost(PATIENCE).until(() -> Files.exists(port) || !keeper.isAlive());
        if (!Files.exists(port)) {
            throw new IllegalStateException("PostgreSQL does not start: " + Files.readString(log));
        }
    }

    /** Maven, or whatever Java program runs the tests; this JVM itself where nobody does. */
    private static ProcessHandle build() {
        ProcessHandle self = ProcessHandle.current();
        Optional<ProcessHandle> above = self.parent();
        while (above.isPresent() && !isJava(above.get())) {
            above = above.get().parent();
        }
        return above.orElse(self);
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("java"))
                .isPresent();
    }
}
