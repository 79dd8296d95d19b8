package org.mainspring.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.memory.InMemorySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mainspring.testkit.RecordBatch;

/** Tells what other services would tell, as CloudEvents in binary mode. */
@ApplicationScoped
public class Messages {

    private final InMemoryConnector connector;

    Messages(@Any InMemoryConnector connector) {
        this.connector = connector;
    }

    /** Sends a message that was never sent before. */
    public void send(String channel, String type, String subject, String data) {
        send(channel, UUID.randomUUID().toString(), type, subject, data);
    }

    /** Sends a message under an id. */
    public void send(String channel, String id, String type, String subject, String data) {
        var record = new ConsumerRecord<>(channel, 0, 0L, subject, data.getBytes(UTF_8));
        Map.of("ce_id", id, "ce_type", type, "ce_subject", subject)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        InMemorySource<Object> source = connector.source(channel);
        source.runOnVertxContext(true).send(channel.endsWith("-state") ? RecordBatch.of(record) : record);
    }
}
