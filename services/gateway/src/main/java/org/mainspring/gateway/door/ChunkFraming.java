package org.mainspring.gateway.door;

import io.netty.buffer.ByteBuf;

/**
 * Follows the chunks of a body byte by byte and accepts what RFC 9112, 7.1, allows and no more. The decoder is lenient: it lets
 * a size run over, so that 2^32 counts as 0 and what follows as the next request, and it passes over what stands behind a size.
 * Whoever reads the same bytes more strictly would see other requests in them.
 */
final class ChunkFraming {

    /** A chunk as large as the largest body has six; the rest are zeros in front. */
    private static final int MOST_DIGITS = 7;

    private enum Place {
        SIZE,
        EXTENSION,
        SIZE_END,
        DATA,
        DATA_RETURN,
        DATA_END,
        TRAILER,
        TRAILER_LINE,
        TRAILER_LINE_END,
        TRAILER_END,
        OVER
    }

    private Place place = Place.SIZE;
    private int digits;
    private int size;

    /** Whether these bytes go on as a body may. */
    boolean accepts(ByteBuf buffer, int from, int to) {
        int at = from;
        while (at < to) {
            if (place == Place.DATA) {
                int passed = Math.min(size, to - at);
                size -= passed;
                at += passed;
                place = size == 0 ? Place.DATA_RETURN : Place.DATA;
            } else if (!accepts(buffer.getByte(at++))) {
                return false;
            }
        }
        return true;
    }

    private boolean accepts(byte octet) {
        return switch (place) {
            case SIZE -> octet == '\r' || octet == ';' ? endOfSize(octet) : digit(octet);
            case EXTENSION -> octet == '\r' ? go(Place.SIZE_END) : isText(octet);
            case SIZE_END -> octet == '\n' && go(size == 0 ? Place.TRAILER : Place.DATA);
            case DATA_RETURN -> octet == '\r' && go(Place.DATA_END);
            case DATA_END -> octet == '\n' && nextChunk();
            case TRAILER -> octet == '\r' ? go(Place.TRAILER_END) : isText(octet) && go(Place.TRAILER_LINE);
            case TRAILER_LINE -> octet == '\r' ? go(Place.TRAILER_LINE_END) : isText(octet);
            case TRAILER_LINE_END -> octet == '\n' && go(Place.TRAILER);
            case TRAILER_END -> octet == '\n' && go(Place.OVER);
            case DATA, OVER -> false;
        };
    }

    private boolean digit(byte octet) {
        int value = Character.digit(octet, 16);
        digits++;
        size = size * 16 + value;
        return value >= 0 && digits <= MOST_DIGITS;
    }

    private boolean endOfSize(byte octet) {
        return digits > 0 && go(octet == ';' ? Place.EXTENSION : Place.SIZE_END);
    }

    private boolean nextChunk() {
        digits = 0;
        size = 0;
        return go(Place.SIZE);
    }

    private boolean go(Place next) {
        place = next;
        return true;
    }

    private static boolean isText(byte octet) {
        return octet == '\t' || octet >= ' ' && octet != 0x7f || octet < 0;
    }
}
