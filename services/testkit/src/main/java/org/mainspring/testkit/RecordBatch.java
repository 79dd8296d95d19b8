package org.mainspring.testkit;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** What the connector hands to a channel with {@code batch=true}. */
public final class RecordBatch {

    private RecordBatch() {}

    /** Some records of one partition. */
    @SafeVarargs
    public static Message<List<byte[]>> of(ConsumerRecord<String, byte[]>... records) {
        List<ConsumerRecord<String, byte[]>> all = List.of(records);
        var partition = new TopicPartition(all.get(0).topic(), all.get(0).partition());
        List<Message<?>> messages =
                Arrays.stream(records).map(record -> Message.of(record.value())).collect(Collectors.toList());
        var metadata = new IncomingKafkaRecordBatchMetadata<>(
                new ConsumerRecords<>(Map.of(partition, all), Map.of()), messages, partition.topic(), -1, Map.of(), -1);
        return Message.of(all.stream().map(ConsumerRecord::value).toList(), Metadata.of(metadata));
    }
}
