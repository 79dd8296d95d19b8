package org.mainspring.chassis.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.json.JsonSettings;
import org.mainspring.chassis.json.TrustedJson;
import org.mainspring.chassis.value.Names;

class ReceivedMessageTest {

    private final ObjectMapper json;

    ReceivedMessageTest() {
        var strict = new ObjectMapper();
        new JsonSettings().customize(strict);
        json = TrustedJson.of(strict);
    }

    @Test
    void aConsumerReadsTheFieldsItKnowsOf() {
        ReceivedMessage message = ReceivedMessage.of(record("{\"zh\": \"思源\", \"addedLater\": {}}"), json);
        assertThat(message.id()).isEqualTo("1");
        assertThat(message.type()).isEqualTo("org.mainspring.depot.shelf-counted.v1");
        assertThat(message.subject()).isEqualTo("A7");
        assertThat(message.data(Names.class)).isEqualTo(new Names("思源", null));
    }

    @Test
    void dataOfAnotherShapeAreUnreadable() {
        for (String data :
                new String[] {"", "{", "null", "[]", "\"x\"", "{\"zh\": 5}", "{\"zh\": \"a\\u0000\"}", "{} {}"}) {
            ReceivedMessage message = ReceivedMessage.of(record(data), json);
            assertThatThrownBy(() -> message.data(Names.class)).as(data).isInstanceOf(UnreadableMessage.class);
        }
    }

    @Test
    void whatIsNoCloudEventIsUnreadable() {
        ConsumerRecord<String, byte[]> empty = new ConsumerRecord<>("topic", 0, 0, "A7", null);
        assertThatThrownBy(() -> ReceivedMessage.of(empty, json)).isInstanceOf(UnreadableMessage.class);
        for (String missing : List.of("ce_id", "ce_type", "ce_subject")) {
            ConsumerRecord<String, byte[]> without = record("{}");
            without.headers().remove(missing);
            assertThatThrownBy(() -> ReceivedMessage.of(without, json))
                    .isInstanceOf(UnreadableMessage.class)
                    .hasMessageContaining(missing);
            without.headers().add(missing, (byte[]) null);
            assertThatThrownBy(() -> ReceivedMessage.of(without, json)).isInstanceOf(UnreadableMessage.class);
        }
    }

    private static ConsumerRecord<String, byte[]> record(String data) {
        var record = new ConsumerRecord<>("topic", 0, 0L, "A7", data.getBytes(UTF_8));
        record.headers()
                .add("ce_id", "1".getBytes(UTF_8))
                .add("ce_type", "org.mainspring.depot.shelf-counted.v1".getBytes(UTF_8))
                .add("ce_subject", "A7".getBytes(UTF_8));
        return record;
    }
}
