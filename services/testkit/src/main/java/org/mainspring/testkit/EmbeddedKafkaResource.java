package org.mainspring.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a Quarkus test a real Kafka. The topics it needs are named as a resource argument:
 *
 * <pre>{@code
 * @QuarkusTestResource(
 *         value = EmbeddedKafkaResource.class,
 *         initArgs = @ResourceArg(name = "topics", value = "mainspring.registry.organization,mainspring.registry.scheme"))
 * }</pre>
 *
 * <p>Argument {@code compacted} names compacted topics, {@code partitions} says how many each gets (3).
 */
public final class EmbeddedKafkaResource implements QuarkusTestResourceLifecycleManager {

    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> arguments) {
        this.arguments = arguments;
    }

    @Override
    public Map<String, String> start() {
        // An earlier test may have left an outage behind.
        KafkaServer.start();
        int partitions = Integer.parseInt(arguments.getOrDefault("partitions", "3"));
        KafkaServer.createTopics(partitions, names("topics"));
        KafkaServer.createCompactedTopics(partitions, names("compacted"));
        return Map.of("KAFKA_BOOTSTRAP_SERVERS", KafkaServer.bootstrapServers());
    }

    @Override
    public void stop() {
        // The broker is shared by all tests of the JVM and ends with it.
    }

    private String[] names(String argument) {
        String names = arguments.getOrDefault(argument, "").strip();
        return names.isEmpty() ? new String[0] : names.split("\\s*,\\s*", -1);
    }
}
