package org.mainspring.registry.bulk;

import org.jspecify.annotations.Nullable;

/** Cuts bytes into rows: at line ends, in CSV at those outside quotes. What a row says is not looked at. */
final class Frames {

    /** Of one row, in bytes. */
    static final int LONGEST = 64 * 1024;

    private final byte[] bytes;
    private final boolean quotes;
    private final boolean last;
    private int position;

    /** @param last whether the file ends with these bytes */
    Frames(byte[] bytes, int from, FileFormat format, boolean last) {
        this.bytes = bytes;
        this.position = from;
        this.quotes = format == FileFormat.CSV;
        this.last = last;
    }

    /**
     * One row, without its line end.
     *
     * @param next where the row behind it begins
     */
    record Frame(int from, int to, int next) {

        boolean isTooLong() {
            return to - from > LONGEST;
        }

        boolean isEmpty() {
            return from == to;
        }
    }

    /** The next row; {@code null} where no whole one is left. */
    @Nullable Frame next() {
        int from = position;
        int end = from == bytes.length ? -1 : end();
        if (end < 0) {
            return null;
        }
        position = Math.min(end + 1, bytes.length);
        int to = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
        return new Frame(from, to, position);
    }

    private int end() {
        Place place = Place.CELL_START;
        for (int i = position; i < bytes.length; i++) {
            if (bytes[i] == '\n' && place != Place.QUOTED) {
                return i;
            }
            place = quotes ? place.after(bytes[i]) : place;
            if (place == Place.QUOTED && i - position > LONGEST) {
                throw unclosed();
            }
        }
        if (last && place == Place.QUOTED) {
            throw unclosed();
        }
        return last ? bytes.length : -1;
    }

    private static UnreadableFile unclosed() {
        return new UnreadableFile("UNCLOSED_QUOTE", "A quote is opened and not closed within 64 KiB.");
    }

    /** Where in a row of CSV a byte stands. */
    private enum Place {
        CELL_START,
        CELL,
        QUOTED,
        QUOTE_END;

        /** Inside quotes two of them are one; a quote elsewhere than at the start of a cell means nothing. */
        Place after(byte octet) {
            if (this == QUOTED) {
                return octet == '"' ? QUOTE_END : QUOTED;
            }
            if (octet == '"' && this != CELL) {
                return QUOTED;
            }
            return octet == ',' ? CELL_START : CELL;
        }
    }
}
