package org.mainspring.chassis.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A CloudEvent that came in. A consumer declares a record of just the fields that it reads. */
public final class ReceivedMessage {

    private final String id;
    private final String type;
    private final String subject;
    private final byte[] data;
    private final ObjectReader reader;

    private ReceivedMessage(String id, String type, String subject, byte[] data, ObjectReader reader) {
        this.id = id;
        this.type = type;
        this.subject = subject;
        this.data = data;
        this.reader = reader;
    }

    /**
     * @param json passes over members that it does not know: producers add some
     * @throws UnreadableMessage where it is no CloudEvent in binary mode with data
     */
    static ReceivedMessage of(ConsumerRecord<String, byte[]> record, ObjectMapper json) {
        if (record.value() == null) {
            throw new UnreadableMessage("no data", null);
        }
        return new ReceivedMessage(
                header(record, "ce_id"),
                header(record, "ce_type"),
                header(record, "ce_subject"),
                record.value(),
                json.reader());
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        @Nullable Header header = record.headers().lastHeader(name);
        byte @Nullable [] value = header == null ? null : header.value();
        if (value == null) {
            throw new UnreadableMessage("no header " + name, null);
        }
        return new String(value, UTF_8);
    }

    public String id() {
        return id;
    }

    /** The whole type, {@code org.mainspring.registry.recognition-conferred.v1}. */
    public String type() {
        return type;
    }

    public String subject() {
        return subject;
    }

    /** @throws UnreadableMessage where the data do not fit */
    public <T> T data(Class<T> shape) {
        try {
            @Nullable T read = reader.forType(shape).readValue(data);
            if (read != null) {
                return read;
            }
        } catch (IOException unreadable) {
            throw new UnreadableMessage("the data are no " + shape.getSimpleName(), unreadable);
        }
        throw new UnreadableMessage("the data are null", null);
    }
}
