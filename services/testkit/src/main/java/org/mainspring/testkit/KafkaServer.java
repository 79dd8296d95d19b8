package org.mainspring.testkit;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The Kafka broker of this JVM, started at first use. Stopped and started again it keeps its address, its topics and their
 * records: to a client that is an outage. Topics must be created, none comes into being by being named.
 */
public final class KafkaServer {

    private KafkaServer() {}

    public static String bootstrapServers() {
        return OncePerJvm.call(KafkaBroker.class, "sharedAddress");
    }

    /** Begins an outage; a test that does so ends it too. */
    public static void stop() {
        OncePerJvm.<Void>call(KafkaBroker.class, "stopShared");
    }

    public static void start() {
        OncePerJvm.<Void>call(KafkaBroker.class, "startShared");
    }

    public static void createTopics(int partitions, String... names) {
        create(Arrays.stream(names)
                .map(name -> new NewTopic(name, partitions, (short) 1))
                .toList());
    }

    public static void createCompactedTopics(int partitions, String... names) {
        Map<String, String> compacted = Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        create(Arrays.stream(names)
                .map(name -> new NewTopic(name, partitions, (short) 1).configs(compacted))
                .toList());
    }

    private static void create(List<NewTopic> topics) {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers());
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(topics).values().values().forEach(KafkaServer::awaitCreation);
            // The controller answers before the broker has heard of it.
            Set<String> names = topics.stream().map(NewTopic::name).collect(Collectors.toSet());
            await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> areKnown(admin, names));
        }
    }

    private static boolean areKnown(Admin admin, Set<String> names) throws ExecutionException, InterruptedException {
        return admin.listTopics().names().get().containsAll(names);
    }

    private static void awaitCreation(KafkaFuture<Void> creation) {
        try {
            creation.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
