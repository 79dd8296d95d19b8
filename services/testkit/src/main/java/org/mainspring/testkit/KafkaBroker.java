package org.mainspring.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker in this JVM, its own controller (KRaft); stopped, it can start again on the same ports and data. */
final class KafkaBroker {

    private static final int NODE = 1;

    private static @Nullable KafkaBroker shared;

    private final Path directory;
    private final int port;
    private final int controllerPort;
    private @Nullable KafkaRaftServer server;

    private KafkaBroker(Path directory, int port, int controllerPort) {
        this.directory = directory;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /** Called through {@link OncePerJvm}, as are the next two. */
    static String sharedAddress() {
        return "127.0.0.1:" + shared().port;
    }

    static void startShared() {
        shared().start();
    }

    static void stopShared() {
        shared().stop();
    }

    private static synchronized KafkaBroker shared() {
        if (shared == null) {
            KafkaBroker broker = create();
            broker.start();
            Runtime.getRuntime().addShutdownHook(new Thread(broker::discard, "testkit-kafka-stop"));
            shared = broker;
        }
        return shared;
    }

    private static KafkaBroker create() {
        try (ServerSocket client = freePort();
                ServerSocket controller = freePort()) {
            Path directory = Files.createTempDirectory("testkit-kafka");
            KafkaBroker broker = new KafkaBroker(directory, client.getLocalPort(), controller.getLocalPort());
            broker.format();
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void start() {
        if (server == null) {
            server = new KafkaRaftServer(new KafkaConfig(settings()), Time.SYSTEM);
            server.startup();
        }
    }

    private synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    private void discard() {
        stop();
        try {
            Utils.delete(directory.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE)),
                Map.entry("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                Map.entry("log.dirs", directory.toString()),
                // A test that spells a topic wrongly must fail rather than make one.
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.num.partitions", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.num.partitions", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("log.cleaner.dedupe.buffer.size", "2000000"),
                Map.entry("log.cleaner.threads", "1"));
    }

    private void format() throws IOException {
        Path file = directory.resolveSibling(directory.getFileName() + ".properties");
        Properties properties = new Properties();
        properties.putAll(settings());
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        String[] format = {
            "format",
            "--config",
            file.toString(),
            "--cluster-id",
            Uuid.randomUuid().toString()
        };
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = StorageTool.execute(format, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (exit != 0) {
            throw new IllegalStateException("Kafka's log directory: " + said.toString(StandardCharsets.UTF_8));
        }
        Files.delete(file);
    }

    private static ServerSocket freePort() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
