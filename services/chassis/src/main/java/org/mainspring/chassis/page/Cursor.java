package org.mainspring.chassis.page;

import io.vertx.pgclient.PgException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;
import org.mainspring.chassis.problem.Refusal;

/**
 * Where a page ended: the last row's sort values and id, tied to the list, filters and sort that they were read with.
 * Opaque to clients; it can only move a reader within what the reader may see, so it needs no secret.
 */
public record Cursor(List<String> values) {

    /** Two names of 300 Han characters and an id, in Base64. */
    private static final int LONGEST = 4_000;

    /** @param query what the cursor belongs to: SQL and filter values */
    public String encode(String query) {
        byte[][] parts = values.stream()
                .map(value -> value.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        int size = 4;
        for (byte[] part : parts) {
            size += 2 + part.length;
        }
        ByteBuffer buffer = ByteBuffer.allocate(size).putInt(0);
        for (byte[] part : parts) {
            buffer.putShort((short) part.length).put(part);
        }
        buffer.putInt(0, seal(buffer.array(), query));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    /** @throws Refusal where the text was not made by us for the same query */
    public static Cursor decode(String text, String query, int size) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.length() > LONGEST ? "" : text);
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            if (buffer.getInt() == seal(bytes, query)) {
                return read(buffer, size);
            }
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException notOurs) {
            throw malformed();
        }
        throw malformed();
    }

    private static Cursor read(ByteBuffer buffer, int size) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            byte[] part = new byte[Short.toUnsignedInt(buffer.getShort())];
            buffer.get(part);
            values.add(new String(part, StandardCharsets.UTF_8));
        }
        return new Cursor(values);
    }

    private static int seal(byte[] bytes, String query) {
        var checksum = new CRC32C();
        checksum.update(bytes, 4, bytes.length - 4);
        checksum.update(query.getBytes(StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }

    /** Whoever forges the checksum too gets as far as the database, which cannot take such values for what they should be. */
    public static boolean isUnreadable(Throwable failure) {
        return failure instanceof PgException database && database.getSqlState().startsWith("22");
    }

    public static Refusal malformed() {
        return Refusal.badParameter(
                "cursor", "MALFORMED", "The cursor does not belong to this list with these filters and this sort.");
    }
}
