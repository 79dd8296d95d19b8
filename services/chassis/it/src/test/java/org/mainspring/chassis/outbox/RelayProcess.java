package org.mainspring.chassis.outbox;

import io.quarkus.runtime.StartupEvent;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A relay that is a process, so that it can be killed as a machine would: without a word. */
final class RelayProcess {

    private RelayProcess() {}

    static Process start(RelayFixture fixture) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RelayProcess.class.getName()));
        command.addAll(fixture.arguments());
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Takes the url, user and password of the database, the address of Kafka and the name of the service. */
    public static void main(String[] arguments) throws InterruptedException {
        Map<String, Object> kafka = Map.of("bootstrap.servers", arguments[3]);
        RelayFixture.relay(arguments[0], arguments[1], arguments[2], kafka, arguments[4])
                .start(new StartupEvent());
        new CountDownLatch(1).await();
    }
}
