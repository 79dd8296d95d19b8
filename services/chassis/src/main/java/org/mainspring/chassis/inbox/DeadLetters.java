package org.mainspring.chassis.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.identity.Role;

/** Brings dead letters back, once their cause is mended. */
@Path("/dead-letters")
@Tag(name = "Operation")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class DeadLetters {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String ORIGIN = "dead-letter-topic";

    private final Map<String, Object> kafka;
    private final String service;

    DeadLetters(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.kafka = kafka;
        this.service = service;
    }

    /** How many letters went back. */
    public record ReplayResponse(int replayed) {}

    /**
     * Sends every dead letter of this service that was not replayed before to the topic it came from, with its id, so that
     * whoever took it already takes it no second time. Safe to repeat: the place reached is kept as a consumer group's offset,
     * after Kafka has acknowledged the copies.
     */
    @POST
    @Path("/replay")
    @RolesAllowed(Role.OPERATOR)
    @Blocking
    @Operation(
            operationId = "replayDeadLetters",
            summary = "Bring dead letters back",
            description = "Sends all dead letters that were not replayed before to the topics they came from.")
    public ReplayResponse replay() throws InterruptedException, ExecutionException {
        try (var consumer = consumer();
                var producer = producer()) {
            List<TopicPartition> partitions = consumer.partitionsFor("mainspring." + service + ".dead-letter").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            int replayed = 0;
            while (partitions.stream()
                    .anyMatch(one -> consumer.position(one) < Objects.requireNonNull(ends.get(one)))) {
                List<Future<RecordMetadata>> sent = new ArrayList<>();
                consumer.poll(PATIENCE).forEach(letter -> sent.add(producer.send(original(letter))));
                for (Future<RecordMetadata> acknowledgement : sent) {
                    acknowledgement.get();
                }
                consumer.commitSync();
                replayed += sent.size();
            }
            return new ReplayResponse(replayed);
        }
    }

    private static ProducerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter) {
        var headers = new RecordHeaders();
        for (Header header : letter.headers()) {
            if (!header.key().startsWith("dead-letter-")) {
                headers.add(header);
            }
        }
        String topic = new String(letter.headers().lastHeader(ORIGIN).value(), UTF_8);
        return new ProducerRecord<>(topic, null, letter.key(), letter.value(), headers);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, service + "-dead-letter-replay");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
