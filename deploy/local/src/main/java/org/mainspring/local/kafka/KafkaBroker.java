package org.mainspring.local.kafka;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The program of Kafka's own process: one node that is broker and controller, with as little memory as will do. */
final class KafkaBroker {

    private KafkaBroker() {}

    /** Takes the data folder, the port for clients and the port of the controller. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Path file = data.resolve("server.properties");
        Files.createDirectories(data);
        Properties properties = new Properties();
        properties.putAll(configuration(data, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])));
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "Written at every start.");
        }
        if (!Files.exists(logs(data).resolve("meta.properties"))) {
            format(file);
        }
        Kafka.main(new String[] {file.toString()});
    }

    static Map<String, String> configuration(Path data, int port, int controllerPort) {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                Map.entry("listeners", "CLIENT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "CLIENT://127.0.0.1:" + port),
                Map.entry("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("inter.broker.listener.name", "CLIENT"),
                Map.entry("log.dirs", logs(data).toString()),
                // A topic that nobody declared is a mistake.
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "3"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "3"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // After a crash the broker may come back once its old session has run out.
                Map.entry("broker.session.timeout.ms", "2000"),
                Map.entry("broker.heartbeat.interval.ms", "500"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "2"),
                Map.entry("background.threads", "2"),
                Map.entry("num.recovery.threads.per.data.dir", "2"),
                // The defaults set 128 MB aside for compaction and 10 MB of address space for every index.
                Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
                Map.entry("log.index.size.max.bytes", "1048576"),
                Map.entry("log.segment.bytes", "67108864"));
    }

    private static Path logs(Path data) {
        return data.resolve("logs");
    }

    private static void format(Path file) {
        String[] arguments = {
            "format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString(), "--ignore-formatted"
        };
        int exit = StorageTool.execute(arguments, System.out);
        if (exit != 0) {
            throw new IllegalStateException("the folder for Kafka cannot be prepared");
        }
    }
}
