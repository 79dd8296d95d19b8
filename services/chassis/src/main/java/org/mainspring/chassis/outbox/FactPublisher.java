package org.mainspring.chassis.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Sends outbox entries as CloudEvents 1.0 in Kafka's binary mode. */
final class FactPublisher implements AutoCloseable {

    /** A producer that gave up on one record could send the next one of the same key first; ours never gives up. */
    private static final Map<String, Object> IN_ORDER_OR_NOT_AT_ALL = Map.of(
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            Integer.MAX_VALUE,
            ProducerConfig.RETRIES_CONFIG,
            Integer.MAX_VALUE,
            ProducerConfig.LINGER_MS_CONFIG,
            0,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            2 << 20,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            1_000,
            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            1_000);

    private final KafkaProducer<String, String> producer;
    private final String service;

    FactPublisher(Map<String, Object> kafka, String service) {
        var config = new HashMap<>(kafka);
        config.putAll(IN_ORDER_OR_NOT_AT_ALL);
        config.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-outbox");
        this.producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
        this.service = service;
    }

    /** @throws ExecutionException where the producer did not take it, with the reason; Kafka may just be away */
    List<Future<RecordMetadata>> send(OutboxTable.Entry entry) throws ExecutionException, InterruptedException {
        String topic = "mainspring." + service + "." + entry.aggregate();
        List<Future<RecordMetadata>> sent = new ArrayList<>(2);
        sent.add(take(record(topic, entry, entry.data())));
        if (entry.state() != null) {
            sent.add(take(record(topic + ".state", entry, entry.state())));
        }
        return sent;
    }

    /** What is not taken comes back as a future that has failed already. */
    private Future<RecordMetadata> take(ProducerRecord<String, String> record)
            throws ExecutionException, InterruptedException {
        Future<RecordMetadata> acknowledgement = producer.send(record);
        if (acknowledgement.isDone()) {
            acknowledgement.get();
        }
        return acknowledgement;
    }

    private ProducerRecord<String, String> record(String topic, OutboxTable.Entry entry, String data) {
        var record = new ProducerRecord<>(topic, null, entry.time().toEpochMilli(), entry.subject(), data);
        Headers headers = record.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", entry.id());
        add(headers, "ce_source", service);
        add(headers, "ce_type", entry.type());
        add(headers, "ce_subject", entry.subject());
        add(headers, "ce_time", entry.time().toString());
        add(headers, "content-type", "application/json");
        add(headers, "traceparent", entry.traceparent());
        return record;
    }

    private static void add(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(UTF_8));
        }
    }

    /** Does not wait: what was not acknowledged is sent again by the next relay. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
