package org.mainspring.chassis.inbox;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;

/** One of the records that came together, with what the connector has to hear where it is not taken. */
record Delivered(ConsumerRecord<String, byte[]> record, Message<?> message) {

    @SuppressWarnings("unchecked") // The connector gives what it was told to deserialize.
    static List<Delivered> in(Message<List<byte[]>> batch) {
        IncomingKafkaRecordBatchMetadata<String, byte[]> metadata =
                batch.getMetadata(IncomingKafkaRecordBatchMetadata.class).orElseThrow();
        Iterator<Message<?>> messages = metadata.getBatchedMessages().iterator();
        List<Delivered> delivered = new ArrayList<>();
        metadata.getRecords().forEach(record -> delivered.add(new Delivered(record, messages.next())));
        return delivered;
    }

    /** Puts it on the dead-letter topic. */
    Uni<Void> refuse(Throwable failure) {
        return Uni.createFrom().completionStage(() -> message.nack(failure));
    }
}
