package org.mainspring.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads all partitions of one topic from now on, and notes for each key when its first message was here. */
final class FactListener implements AutoCloseable {

    /** When a fact was told, by its own word, and when it was here. */
    record Arrival(Instant told, Instant here) {}

    private final Map<String, Arrival> arrivals = new ConcurrentHashMap<>();
    private final CountDownLatch listening = new CountDownLatch(1);
    private final KafkaConsumer<String, String> consumer;
    private final Thread thread;
    private volatile boolean closed;

    FactListener(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer());
        thread = new Thread(() -> listen(topic), "fact-listener");
        thread.start();
        try {
            listening.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** By key; it fills while messages come. */
    Map<String, Arrival> arrivals() {
        return arrivals;
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(String topic) {
        try (consumer) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
            listening.countDown();
            while (!closed) {
                consumer.poll(Duration.ofMillis(200)).forEach(this::note);
            }
        } finally {
            listening.countDown();
        }
    }

    private void note(ConsumerRecord<String, String> message) {
        Instant told =
                Instant.parse(new String(message.headers().lastHeader("ce_time").value(), UTF_8));
        arrivals.putIfAbsent(message.key(), new Arrival(told, Instant.now()));
    }
}
