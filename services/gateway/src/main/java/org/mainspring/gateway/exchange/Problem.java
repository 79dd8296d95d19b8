package org.mainspring.gateway.exchange;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** An RFC 9457 problem; {@code instance} is the path asked for, without its query. */
public record Problem(
        ProblemType type, String detail, @Nullable String instance, String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Buffer body() {
        JsonObject json = new JsonObject()
                .put("type", "/problems/" + type.slug())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", detail);
        if (instance != null) {
            json.put("instance", instance);
        }
        return json.put("traceId", traceId).toBuffer();
    }
}
