package org.mainspring.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.local.process.Console;
import org.mainspring.local.process.LaunchException;
import org.mainspring.local.process.Part;
import org.mainspring.local.process.PidFile;
import org.mainspring.local.process.Watch;
import org.mainspring.local.secret.SecretFile;

/** PostgreSQL 18 out of a jar, with a data folder that stays. */
public final class PostgresServer implements Part {

    private static final int TRIES = 4;
    private static final Duration START = Duration.ofSeconds(15);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Path data;
    private final int port;
    private final DatabasePasswords passwords;
    private final Path log;
    private final PidFile pidFile;
    private final Console console;

    private @Nullable EmbeddedPostgres server;
    private volatile @Nullable ProcessHandle process;
    private @Nullable Watch watch;
    private boolean closed;

    public PostgresServer(
            Path data, int port, DatabasePasswords passwords, Path log, PidFile pidFile, Console console) {
        this.data = data;
        this.port = port;
        this.passwords = passwords;
        this.log = log;
        this.pidFile = pidFile;
        this.console = console;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public OptionalLong pid() {
        ProcessHandle current = process;
        return current != null && current.isAlive() ? OptionalLong.of(current.pid()) : OptionalLong.empty();
    }

    public DatabaseAddress address() {
        String superuser = DatabasePasswords.SUPERUSER;
        return new DatabaseAddress("127.0.0.1", port, superuser, "", superuser, passwords.of(superuser));
    }

    @Override
    public synchronized void start() {
        if (closed || pid().isPresent()) {
            return;
        }
        release();
        try {
            server = start(TRIES);
            ProcessHandle started = postmaster().orElseThrow(() -> new IOException("it ended at once"));
            pidFile.write(started.pid());
            watch = Watch.over(started, this, console);
            process = started;
        } catch (IOException | RuntimeException e) {
            throw new LaunchException("PostgreSQL does not start: " + e.getMessage() + "; its log is " + log, e);
        }
    }

    @Override
    public synchronized void stop() {
        if (watch != null) {
            watch.expectEnd();
        }
        release();
    }

    /** The server's other processes notice and end by themselves. */
    @Override
    public synchronized void kill() {
        ProcessHandle current = process;
        if (current != null) {
            current.destroyForcibly();
            awaitEnd(current);
            pidFile.remove();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }

    /** After a crash a try can find the shared memory of the old server still held, so there are several. */
    private EmbeddedPostgres start(int tries) throws IOException {
        clearTheWay();
        try {
            return builder().start();
        } catch (IOException | RuntimeException e) {
            if (tries == 1) {
                throw e;
            }
            return start(tries - 1);
        }
    }

    /**
     * Removes what would stand in the way: the library's lock, which it keeps after a failure (we hold one of our own on
     * the whole data directory), and a cluster whose creation was cut off. No server ever ran in it, so it holds nothing.
     */
    private void clearTheWay() throws IOException {
        Files.deleteIfExists(data.resolve("epg-lock"));
        if (Files.exists(data) && !Files.exists(data.resolve("postmaster.opts"))) {
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private EmbeddedPostgres.Builder builder() throws IOException {
        Files.createDirectories(data.getParent());
        SecretFile password = new SecretFile(passwords.file().resolveSibling("postgres"));
        password.readOrCreate(() -> passwords.of(DatabasePasswords.SUPERUSER));
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        Redirect toLog = Redirect.appendTo(log.toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(START)
                .setErrorRedirector(toLog)
                .setOutputRedirector(toLog)
                .setConnectConfig("password", passwords.of(DatabasePasswords.SUPERUSER))
                // Sorting is the same on every system; pg_trgm asks the C library what a letter is, and
                // without a UTF-8 locale there no Chinese character is one.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("lc-collate", "C")
                .setLocaleConfig("lc-ctype", mac ? "en_US.UTF-8" : "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.path().toString())
                // The library is made for tests and gives durability away; here what is acknowledged stays.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("io_method", "sync")
                .setServerConfig("jit", "off")
                // A page is logged whole when it changes first after a checkpoint: with many of them a large import
                // writes little else.
                .setServerConfig("max_wal_size", "1GB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "");
    }

    /** The library's own process is the one that started the server, not the server. */
    private Optional<ProcessHandle> postmaster() throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    /** The library can only stop what lives. */
    private void release() {
        ProcessHandle current = process;
        if (server != null && current != null && current.isAlive()) {
            try {
                server.close();
            } catch (IOException e) {
                console.step("PostgreSQL does not stop by itself: " + e.getMessage());
            }
            awaitEnd(current);
        }
        server = null;
        process = null;
        pidFile.remove();
    }

    private void awaitEnd(ProcessHandle current) {
        long deadline = System.nanoTime() + STOP.toNanos();
        while (current.isAlive()) {
            if (System.nanoTime() > deadline) {
                console.step("PostgreSQL (pid " + current.pid() + ") is killed: it did not stop in time");
                current.destroyForcibly();
                return;
            }
            LockSupport.parkNanos(20_000_000);
        }
    }
}
