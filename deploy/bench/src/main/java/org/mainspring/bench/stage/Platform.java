package org.mainspring.bench.stage;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The whole platform as its local launcher starts it, in a data directory of its own. */
public final class Platform implements AutoCloseable {

    private final Path repository;
    private final Path data;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();
    private double secondsToReady;

    private Platform(Path repository, Path data, int port) {
        this.repository = repository;
        this.data = data;
        this.port = port;
    }

    /** Starts it without data and waits until all of it is ready. */
    public static Platform start(Path repository, Path data, int port) {
        Platform platform = new Platform(repository, data, port);
        long startedAt = System.nanoTime();
        int exit = platform.command("up", "--detach", "--no-data", "--port", Integer.toString(port));
        platform.secondsToReady = (System.nanoTime() - startedAt) / 1e9;
        if (exit != 0) {
            platform.close();
            throw new BenchException("the platform does not start, see " + platform.log());
        }
        return platform;
    }

    /** From the command to the moment all services say they are ready. */
    public double secondsToReady() {
        return secondsToReady;
    }

    public int gatewayPort() {
        return port;
    }

    public int registryPort() {
        return port + 1;
    }

    public String kafka() {
        return "127.0.0.1:" + (port + 12);
    }

    public int fundingPort() {
        return port + 2;
    }

    public Database registryDatabase() {
        return database("registry");
    }

    public Database fundingDatabase() {
        return database("funding");
    }

    private Database database(String service) {
        return new Database("postgresql://127.0.0.1:%d/%s".formatted(port + 11, service), service, password(service));
    }

    /** A token of the development issuer for one who may register organizations; good for an hour. */
    public String officerToken() {
        return token("registry-officer");
    }

    /** The same for a demo user. */
    public String token(String user) {
        return asked("username=" + user);
    }

    /** The same for one who acts for an organization. */
    public String token(String user, UUID organization) {
        return asked("username=" + user + "&organization=" + organization);
    }

    private String asked(String who) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/token".formatted(port + 10)))
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&password=mainspring-demo&" + who))
                .build();
        try {
            String answer = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            return new JsonObject(answer).getString("access_token");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted", e);
        }
    }

    /** Every part that runs, by the name its process file gives it. */
    public Map<String, ProcessTree> processes() {
        Map<String, Long> pids = pids();
        Map<String, ProcessTree> processes = new TreeMap<>();
        pids.forEach((name, pid) -> {
            // The launcher is the parent of most of the others.
            Set<Long> others = new HashSet<>(pids.values());
            others.remove(pid);
            processes.put(name, ProcessTree.of(pid).without(others));
        });
        return processes;
    }

    public ProcessTree processes(String name) {
        ProcessTree found = processes().get(name);
        if (found == null) {
            throw new BenchException(name + " does not run, see " + log());
        }
        return found;
    }

    /** The Java program that runs the services, with the options that bound their memory. */
    public List<String> javaOfServices() {
        try {
            Path commandLine = Path.of("/proc", pids().get("registry").toString(), "cmdline");
            List<String> words = List.of(Files.readString(commandLine).split("\0", -1));
            return Stream.concat(Stream.of(words.get(0)), words.stream().filter(word -> word.startsWith("-X")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            command("down");
        }
    }

    private Map<String, Long> pids() {
        try (Stream<Path> files = Files.list(data.resolve("run"))) {
            Map<String, Long> pids = new TreeMap<>();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".pid")).toList()) {
                String name = file.getFileName().toString().replace(".pid", "");
                pids.put(name, Long.parseLong(Files.readString(file).strip()));
            }
            return pids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return data.resolveSibling("platform.log");
    }

    private int command(String name, String... options) {
        List<String> command = Stream.concat(
                        Stream.of(
                                repository.resolve("deploy/local").resolve(name).toString(),
                                "--data-dir",
                                data.toString()),
                        Stream.of(options))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command);
        // As in a container; the quick compiler alone, the launcher's default, is for a quick start.
        builder.environment().put("SERVICE_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4");
        try {
            return builder.redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log().toFile()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted", e);
        }
    }

    /** The launcher keeps passwords as psql reads them: host, port, database, role and password in a line. */
    private String password(String role) {
        try (Stream<String> lines = Files.lines(data.resolve("secrets/pgpass"))) {
            return lines.map(line -> line.split(":", 5))
                    .filter(line -> line[3].equals(role))
                    .map(line -> line[4])
                    .findFirst()
                    .orElseThrow(() -> new BenchException("no password of the role " + role + " in " + data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
