package org.mainspring.chassis.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fact in the change feed: the same message that travels on Kafka, under its number.
 *
 * @param data the message's data as they were told, raw JSON
 */
@Schema(description = "One fact, as it travels on Kafka, under its number.")
public record Change(
        @Schema(description = "1, 2, 3 ... without gaps.", example = "42")
        long number,

        @Schema(description = "The message's id.") UUID id,

        @Schema(example = "org.mainspring.registry.recognition-conferred.v1")
        String type,

        @Schema(description = "The aggregate's identity.") String subject,
        Instant time,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class) @JsonRawValue
        String data) {}
