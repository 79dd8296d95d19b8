package org.mainspring.chassis.http;

import io.smallrye.mutiny.Multi;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A body that is made while it is sent: what the client has not taken yet is not made yet. A failure before the first part becomes
 * a problem; after it the connection breaks off, so that half an answer cannot be taken for a whole one.
 *
 * <p>A method answers it as a {@code Response}: of a declared type the framework chooses the writer before it knows this one.
 */
public record StreamedBody(Multi<byte[]> parts) {

    public static final String NDJSON = "application/x-ndjson";
    public static final String EVENTS = "text/event-stream";
    public static final String CSV = "text/csv";

    /**
     * Lines, some at a time.
     *
     * @param header before the first of them
     * @param write a record as it stands in the body, with the end of its line
     */
    public static <T> StreamedBody of(String header, Multi<List<T>> records, Function<T, String> write) {
        var first = new AtomicReference<>(header);
        return new StreamedBody(
                records.map(some -> some.stream().map(write).collect(Collectors.joining("", first.getAndSet(""), "")))
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }
}
