package org.mainspring.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.mainspring.local.data.ImportException;
import org.mainspring.local.process.Console;
import org.mainspring.local.process.LaunchException;
import org.mainspring.local.process.PidFile;

/** The program behind {@code deploy/local/up}: starts the platform, brings the data in, runs until it is told to end. */
final class Launcher {

    private final Settings settings;
    private final Console console;
    private final Platform platform;
    private final Path ready;
    private final PidFile pidFile;

    private Launcher(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.platform = Platform.prepare(settings, console);
        this.ready = platform.dataDirectory().resolve("run/ready");
        this.pidFile = new PidFile(platform.dataDirectory().resolve("run/launcher.pid"));
    }

    public static void main(String[] arguments) throws InterruptedException {
        Console console = new Console(System.out);
        try {
            Path repository =
                    Path.of(System.getProperty("mainspring.repository", ".")).toAbsolutePath();
            Settings settings = Settings.of(Options.parse(List.of(arguments)), repository.normalize(), System.getenv());
            new Launcher(settings, console).run();
            new CountDownLatch(1).await();
        } catch (LaunchException e) {
            console.line("up: " + e.getMessage());
            System.exit(1);
        }
    }

    /** However this process ends, short of kill -9, all that it started ends before it. */
    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
        pidFile.write(ProcessHandle.current().pid());
        try {
            boolean complete = platform.start();
            takeOrders();
            complete &= !settings.withData() || importData();
            console.step(complete ? "Mainspring is ready" : "Mainspring runs, but not all of it: see above");
            Summary.of(platform, settings).forEach(console::line);
            Files.writeString(ready, complete ? "complete\n" : "in part\n");
        } catch (LaunchException e) {
            if (!platform.isClosing()) {
                throw e;
            }
        } catch (IOException e) {
            throw new LaunchException(ready + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void takeOrders() {
        try {
            ControlSocket.open(platform, console);
        } catch (IOException | IllegalArgumentException e) {
            console.step("'deploy/local/control' will not work: " + e.getMessage());
        }
    }

    private boolean importData() {
        try {
            platform.importData();
            return true;
        } catch (ImportException e) {
            console.step("import stopped: " + e.getMessage());
            return false;
        }
    }

    private void end() {
        platform.close();
        pidFile.remove();
        try {
            Files.deleteIfExists(ControlSocket.in(platform.dataDirectory()));
            Files.deleteIfExists(ready);
        } catch (IOException e) {
            console.line("not removed: " + e.getMessage());
        }
    }
}
