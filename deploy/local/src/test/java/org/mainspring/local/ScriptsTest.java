package org.mainspring.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainspring.local.process.FreePorts;

/** The scripts as a person runs them, in a repository whose services are stand-ins. */
class ScriptsTest {

    private static final Ports PORTS = FreeBase.find();

    private record Outcome(int exit, String said) {}

    @TempDir
    private Path temporary;

    private Path repository;
    private Path data;

    @BeforeEach
    void layOutARepository() throws IOException {
        repository = temporary.toRealPath();
        data = repository.resolve("data");
        Path local = repository.resolve("deploy/local");
        Path services = local.resolve("src/main/resources/services.list");
        Files.createDirectories(services.getParent());
        for (String script : List.of("up", "down", "control", "lib.sh")) {
            Files.copy(Path.of(script), local.resolve(script));
        }
        Files.copy(Path.of("src/main/resources/services.list"), services);
        for (Service service : Service.all()) {
            StandInService.install(repository, service);
        }
        StandInService.writeJar(
                local.resolve("target/local.jar"), Launcher.class, System.getProperty("java.class.path"));
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        run("down", "--data-dir", data.toString());
        assertEquals(List.of(), ours());
        FreePorts.require(PORTS.needed(true, true));
    }

    @Test
    void refusesInOneLine() throws Exception {
        assertEquals(new Outcome(1, "up: unknown option --what (--help lists all)\n"), run("up", "--what"));
        assertEquals(new Outcome(1, "up: --port needs a value (--help explains)\n"), run("up", "--port"));
        assertEquals(
                new Outcome(1, "up: --port needs a number, not x\n"),
                run("up", "--data-dir", data.toString(), "--port", "x"));
        assertEquals(
                new Outcome(1, "up: --port must be between 1024 and 65436: 80\n"),
                run("up", "--data-dir", data.toString(), "--port", "80"));
        assertEquals(0, run("up", "--help").exit());
        assertEquals(
                new Outcome(1, "control: nothing runs in " + data + " (deploy/local/up starts it)\n"),
                run("control", "--data-dir", data.toString(), "status"));
    }

    @Test
    void asksForMavenOnlyWhenSomethingMustBeBuilt() throws Exception {
        Files.delete(Service.all().get(0).jar(repository));
        Path bin = Files.createDirectories(repository.resolve("bin"));
        Path maven = bin.resolve("mvn");
        Files.writeString(maven, "#!/bin/sh\necho Apache Maven 3.6.3\n");
        assertTrue(maven.toFile().setExecutable(true));
        Outcome outcome = run(Map.of("PATH", bin + ":" + System.getenv("PATH")), "up", "--data-dir", data.toString());
        assertEquals(new Outcome(1, "up: Maven 3.8 or newer is needed to build: this is 3.6.3\n"), outcome);
    }

    @Test
    void startsStopsAndTidiesUpAfterAKilledLauncher() throws Exception {
        Outcome first = up();
        assertEquals(0, first.exit(), first.said());
        assertTrue(first.said().contains("Mainspring is ready"), first.said());
        Outcome again = up();
        assertEquals(1, again.exit());
        assertTrue(again.said().startsWith("up: already running in " + data), again.said());
        Outcome status = run("control", "--data-dir", data.toString(), "status");
        assertTrue(status.said().contains("kafka      running, pid "), status.said());
        assertTrue(status.said().contains("identity   running in the launcher, pid "), status.said());

        ProcessHandle.of(Long.parseLong(
                        Files.readString(data.resolve("run/launcher.pid")).strip()))
                .orElseThrow()
                .destroyForcibly();
        Outcome second = up();
        assertEquals(0, second.exit(), second.said());
        assertTrue(second.said().contains("up: stopping registry (pid "), second.said());
        assertTrue(second.said().contains("up: stopping postgres (pid "), second.said());

        Outcome down = run("down", "--data-dir", data.toString());
        assertEquals(0, down.exit());
        assertTrue(down.said().endsWith("stopped\n"), down.said());
        assertFalse(Files.exists(data.resolve("run/ready")));
        assertEquals(List.of(), ours());
    }

    /** As Ctrl-C in a terminal: the script gets the signal, the launcher is told. */
    @Test
    void endsInOrderWhenTheScriptIsInterrupted() throws Exception {
        File output = repository.resolve("output").toFile();
        Process script = builder("up", "--no-data", "--data-dir", data.toString(), "--port", "" + PORTS.base())
                .redirectOutput(output)
                .start();
        await().atMost(60, TimeUnit.SECONDS).until(() -> Files.exists(data.resolve("run/ready")));
        script.destroy();
        assertTrue(script.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, script.exitValue());
        String said = Files.readString(output.toPath());
        assertTrue(said.indexOf("services stopped") < said.indexOf("kafka stopped"), said);
        assertTrue(said.indexOf("kafka stopped") < said.indexOf("postgres stopped"), said);
        assertEquals(List.of(), ours());
    }

    private Outcome up() throws Exception {
        return run("up", "--detach", "--no-data", "--data-dir", data.toString(), "--port", "" + PORTS.base());
    }

    private Outcome run(String... command) throws Exception {
        return run(Map.of(), command);
    }

    private Outcome run(Map<String, String> environment, String... command) throws Exception {
        File output = Files.createTempFile(temporary, "output", "").toFile();
        ProcessBuilder builder = builder(command).redirectOutput(output);
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(90, TimeUnit.SECONDS), "does not end: " + Files.readString(output.toPath()));
        return new Outcome(process.exitValue(), Files.readString(output.toPath()));
    }

    private ProcessBuilder builder(String... command) {
        List<String> line = new ArrayList<>(List.of(command));
        line.set(0, repository.resolve("deploy/local").resolve(command[0]).toString());
        return new ProcessBuilder(line).redirectErrorStream(true);
    }

    /** Processes that carry the data directory in their command line. */
    private List<String> ours() {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(data.toString()))
                .toList();
    }
}
