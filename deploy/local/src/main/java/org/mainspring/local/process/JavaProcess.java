package org.mainspring.local.process;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Java virtual machine of its own, run by the same Java as the launcher. */
public final class JavaProcess implements Part {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final JavaCommand command;
    private final Path log;
    private final PidFile pidFile;
    private final Readiness readiness;
    private final Console console;

    private volatile @Nullable Process process;
    private @Nullable Watch watch;
    private boolean closed;

    public JavaProcess(JavaCommand command, Path log, PidFile pidFile, Readiness readiness, Console console) {
        this.command = command;
        this.log = log;
        this.pidFile = pidFile;
        this.readiness = readiness;
        this.console = console;
    }

    @Override
    public String name() {
        return command.name();
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public OptionalLong pid() {
        Process current = process;
        return current != null && current.isAlive() ? OptionalLong.of(current.pid()) : OptionalLong.empty();
    }

    /** The waiting happens outside the lock, so that a stop need not wait for it. */
    @Override
    public void start() {
        Process started = launch();
        if (started != null) {
            awaitReady(started);
        }
    }

    @Override
    public synchronized void stop() {
        Process current = process;
        if (current == null) {
            return;
        }
        if (watch != null) {
            watch.expectEnd();
        }
        current.destroy();
        if (!endsWithin(current, STOP)) {
            console.step(name() + " did not stop within " + STOP.toSeconds() + " s and is killed");
            current.destroyForcibly();
            endsWithin(current, STOP);
        }
        pidFile.remove();
        process = null;
    }

    @Override
    public synchronized void kill() {
        Process current = process;
        if (current != null) {
            current.destroyForcibly();
            endsWithin(current, STOP);
            pidFile.remove();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }

    private synchronized @Nullable Process launch() {
        if (closed || pid().isPresent()) {
            return null;
        }
        try {
            Files.createDirectories(log.getParent());
            Process started = builder().start();
            pidFile.write(started.pid());
            watch = Watch.over(started.toHandle(), this, console);
            process = started;
            return started;
        } catch (IOException e) {
            throw new LaunchException(name() + " could not be started: " + e.getMessage(), e);
        }
    }

    private ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(command.line());
        // The C library keeps a pool of memory for every core otherwise.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(command.environment());
        builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        return builder.redirectInput(Redirect.from(new File("/dev/null")));
    }

    private void awaitReady(Process started) {
        long deadline = System.nanoTime() + START.toNanos();
        try {
            while (!readiness.isReached()) {
                if (endsWithin(started, BETWEEN_LOOKS)) {
                    throw new LaunchException(name() + " ended before it was ready (exit " + started.exitValue() + ")");
                }
                if (System.nanoTime() > deadline) {
                    throw new LaunchException(
                            name() + " is not ready after " + START.toSeconds() + " s; its log is " + log);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("interrupted while waiting for " + name(), e);
        }
    }

    private static boolean endsWithin(Process process, Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
