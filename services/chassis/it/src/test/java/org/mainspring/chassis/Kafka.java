package org.mainspring.chassis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.mainspring.testkit.KafkaServer;

/** The broker, seen from outside the sample service. */
public final class Kafka {

    private Kafka() {}

    /** A message to be sent; without a value or a header where a test wants it broken. */
    public record Message(
            String topic,
            String key,
            Map<String, String> headers,
            @Nullable String data) {

        /** A CloudEvent of the depot. */
        public static Message stock(String id, String type, String shelf, String data) {
            return depot("mainspring.depot.stock", id, type, shelf, data);
        }

        /** What a shelf of the depot holds. */
        public static Message shelf(String id, String shelf, String data) {
            return depot("mainspring.depot.shelf.state", id, "shelf-counted", shelf, data);
        }

        private static Message depot(String topic, String id, String type, String shelf, String data) {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("ce_specversion", "1.0");
            headers.put("ce_id", id);
            headers.put("ce_source", "depot");
            headers.put("ce_type", "org.mainspring.depot." + type + ".v1");
            headers.put("ce_subject", shelf);
            return new Message(topic, shelf, headers, data);
        }

        public Message without(String header) {
            Map<String, String> fewer = new LinkedHashMap<>(headers);
            fewer.remove(header);
            return new Message(topic, key, fewer, data);
        }

        public Message with(@Nullable String other) {
            return new Message(topic, key, headers, other);
        }
    }

    /** Sends in order and waits for the acknowledgement of all. */
    public static void send(List<Message> messages) {
        Map<String, Object> config = Map.of("bootstrap.servers", KafkaServer.bootstrapServers(), "linger.ms", 5);
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            for (Message message : messages) {
                byte[] data = message.data() == null ? null : message.data().getBytes(UTF_8);
                var record = new ProducerRecord<>(message.topic(), message.key(), data);
                message.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
                sent.add(producer.send(record));
            }
            for (Future<RecordMetadata> acknowledgement : sent) {
                acknowledgement.get();
            }
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Everything on the topic now, partition by partition. */
    public static List<ConsumerRecord<String, String>> read(String topic) {
        Map<String, Object> config = Map.of("bootstrap.servers", KafkaServer.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
            return records;
        }
    }

    public static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    /** Makes sure that a topic exists. */
    public static void topic(String name) throws ExecutionException {
        KafkaServer.createTopics(3, name);
    }
}
