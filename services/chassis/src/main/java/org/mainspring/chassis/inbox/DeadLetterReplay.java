package org.mainspring.chassis.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.CloseOptions;
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
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One replay: from where the last one ended to what lies on the dead-letter topic now, as far as the time goes. */
final class DeadLetterReplay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DeadLetterReplay.class);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int KAFKA_MILLIS = 5_000;
    private static final String ORIGIN = "dead-letter-topic";

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    DeadLetterReplay(Map<String, Object> kafka, String service) {
        this.topic = "mainspring." + service + ".dead-letter";
        this.consumer = consumer(kafka, service);
        this.producer = producer(kafka);
    }

    DeadLetters.ReplayResponse run() throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        // What dies again meanwhile lies beyond, for the next replay.
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        int replayed = 0;
        while (left(ends) > 0 && System.nanoTime() - began < LONGEST.toNanos()) {
            replayed += replaySome();
        }
        return new DeadLetters.ReplayResponse(replayed, left(ends));
    }

    private long left(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                .sum();
    }

    private int replaySome() throws InterruptedException, ExecutionException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> letter : consumer.poll(PATIENCE)) {
            @Nullable Header origin = letter.headers().lastHeader(ORIGIN);
            if (origin == null) {
                LOG.warnf("Dead letter %d/%d does not say where it came from", letter.partition(), letter.offset());
            } else {
                sent.add(producer.send(original(letter, new String(origin.value(), UTF_8))));
            }
        }
        for (Future<RecordMetadata> acknowledgement : sent) {
            acknowledgement.get();
        }
        consumer.commitSync();
        return sent.size();
    }

    private static ProducerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter, String topic) {
        var headers = new RecordHeaders();
        for (Header header : letter.headers()) {
            if (!header.key().startsWith("dead-letter-")) {
                headers.add(header);
            }
        }
        return new ProducerRecord<>(topic, null, letter.key(), letter.value(), headers);
    }

    private static KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> kafka, String service) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, service + "-dead-letter-replay");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, KAFKA_MILLIS);
        config.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, KAFKA_MILLIS);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static KafkaProducer<byte[], byte[]> producer(Map<String, Object> kafka) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, KAFKA_MILLIS);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, KAFKA_MILLIS / 2);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, KAFKA_MILLIS);
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public void close() {
        producer.close(PATIENCE);
        consumer.close(CloseOptions.timeout(PATIENCE));
    }
}
