package org.mainspring.testkit;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaServerTest {

    @Test
    void recordsSurviveAnOutageAndThoseSentInItArriveAfterwards() throws Exception {
        KafkaServer.createTopics(1, "outage");
        ExecutorService sender = Executors.newSingleThreadExecutor();
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("outage", "before")).get();
            KafkaServer.stop();
            assertThrows(ConnectException.class, KafkaServerTest::connect);
            // Without a broker the producer blocks its caller, so somebody else must do the sending.
            Future<RecordMetadata> during = sender.submit(() ->
                    producer.send(new ProducerRecord<>("outage", "during")).get());
            KafkaServer.start();
            during.get();
        } finally {
            sender.shutdown();
        }
        assertEquals(List.of("before", "during"), read("outage", 2));
    }

    @Test
    void topicsGetTheirPartitionsAndPolicyAndMayExistAlready() throws Exception {
        KafkaServer.createTopics(3, "facts");
        KafkaServer.createTopics(3, "facts");
        KafkaServer.createCompactedTopics(2, "state");
        assertEquals("compact", setting("state", "cleanup.policy"));
        assertEquals("delete", setting("facts", "cleanup.policy"));
        try (Admin admin = Admin.create(settings())) {
            var topics = admin.describeTopics(Set.of("facts", "state"))
                    .allTopicNames()
                    .get();
            assertEquals(3, topics.get("facts").partitions().size());
            assertEquals(2, topics.get("state").partitions().size());
        }
    }

    @Test
    void theResourceMakesTheTopicsItIsAskedFor() throws Exception {
        EmbeddedKafkaResource resource = new EmbeddedKafkaResource();
        resource.init(Map.of("topics", "asked.one, asked.two", "compacted", "asked.state", "partitions", "1"));
        assertEquals(Map.of("KAFKA_BOOTSTRAP_SERVERS", KafkaServer.bootstrapServers()), resource.start());
        try (Admin admin = Admin.create(settings())) {
            Set<String> names = admin.listTopics().names().get();
            assertTrue(names.containsAll(Set.of("asked.one", "asked.two", "asked.state")), names::toString);
        }
    }

    private static void connect() throws Exception {
        String[] address = KafkaServer.bootstrapServers().split(":", -1);
        new Socket(address[0], Integer.parseInt(address[1])).close();
    }

    private static String setting(String topic, String name) throws ExecutionException, InterruptedException {
        ConfigResource resource = new ConfigResource(Type.TOPIC, topic);
        try (Admin admin = Admin.create(settings())) {
            var settings = admin.describeConfigs(Set.of(resource)).all().get();
            return settings.get(resource).get(name).value();
        }
    }

    private static List<String> read(String topic, int count) {
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(Set.of(partition));
            consumer.seekToBeginning(Set.of(partition));
            await().until(() -> {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
                    values.add(record.value());
                }
                return values.size() >= count;
            });
        }
        return values;
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", KafkaServer.bootstrapServers());
    }
}
