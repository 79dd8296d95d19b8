package org.mainspring.funding;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.memory.InMemorySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mainspring.testkit.RecordBatch;

/** Tells what registry and events would tell, as CloudEvents in binary mode. */
@ApplicationScoped
public class Neighbours {

    private final InMemoryConnector connector;

    Neighbours(@Any InMemoryConnector connector) {
        this.connector = connector;
    }

    public void tellOrganization(UUID organizationId, long version) {
        tellOrganization(organizationId, version, "ACTIVE");
    }

    public void tellOrganization(UUID organizationId, long version, String status) {
        send("organization-state", "org.mainspring.registry.organization-changed.v1", """
                {"organizationId": "%s", "version": %d, "names": {"en": "Neighbour"}, "kind": "COMPANY",
                 "status": "%s"}""".formatted(
                        organizationId, version, status));
    }

    public void tellRecognition(String state) {
        send("recognition-state", "org.mainspring.registry.recognition-conferred.v1", state);
    }

    /** Tells states that come together. */
    @SafeVarargs
    public final void tellTogether(String channel, ConsumerRecord<String, byte[]>... states) {
        InMemorySource<Object> source = connector.source(channel);
        source.runOnVertxContext(true).send(RecordBatch.of(states));
    }

    public void tellOutcome(String data) {
        send("outcomes", "org.mainspring.events.outcome-proposed.v1", data);
    }

    public void send(String channel, String type, String data) {
        send(channel, message(UUID.randomUUID().toString(), type, data));
    }

    public void send(String channel, ConsumerRecord<String, byte[]> message) {
        InMemorySource<Object> source = connector.source(channel);
        source.runOnVertxContext(true).send(channel.endsWith("-state") ? RecordBatch.of(message) : message);
    }

    public static ConsumerRecord<String, byte[]> message(String id, String type, String data) {
        var message = new ConsumerRecord<>("test", 0, 0, "key", data.getBytes(UTF_8));
        message.headers().add("ce_specversion", "1.0".getBytes(UTF_8));
        message.headers().add("ce_id", id.getBytes(UTF_8));
        message.headers().add("ce_type", type.getBytes(UTF_8));
        message.headers().add("ce_subject", "subject".getBytes(UTF_8));
        return message;
    }
}
