package org.mainspring.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;

/** The bits of a Bitstring Status List. */
record StatusList(byte[] bits) {

    /** Eight million certificates; a small text that claims to be more is an attack. */
    private static final int MOST_BYTES = 1 << 20;

    static StatusList decode(String encoded) throws IOException {
        if (!encoded.startsWith("u")) {
            throw new IOException("not in multibase base64url");
        }
        try (GZIPInputStream gzip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
            return new StatusList(gzip.readNBytes(MOST_BYTES));
        } catch (IllegalArgumentException malformed) {
            throw new IOException(malformed);
        }
    }

    /** 0 or 1, or nothing where the list is shorter. The first bit is the leftmost. */
    OptionalInt at(int index) {
        if (index < 0 || index / Byte.SIZE >= bits.length) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(bits[index / Byte.SIZE] >> (Byte.SIZE - 1 - index % Byte.SIZE) & 1);
    }
}
