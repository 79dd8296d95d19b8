package org.mainspring.bench.raw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mainspring.bench.stage.BenchException;
import org.mainspring.bench.stage.Database;
import org.mainspring.bench.stage.ProcessTree;

/** The raw server as a process beside the bench. */
public final class RawProcess implements AutoCloseable {

    private final Process process;

    private RawProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param java the program and its options: those of a service, so that both have the same means
     */
    public static RawProcess start(List<String> java, Database database, int port, Path log) {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RawServer.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(database.environment());
        builder.environment().put("HTTP_PORT", Integer.toString(port));
        builder.redirectError(Redirect.to(log.toFile()));
        try {
            RawProcess raw = new RawProcess(builder.start());
            BufferedReader said = raw.process.inputReader();
            if (!"ready".equals(said.readLine())) {
                raw.close();
                throw new BenchException("the raw server does not start, see " + log);
            }
            return raw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProcessTree processes() {
        return ProcessTree.of(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
