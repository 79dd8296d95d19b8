package org.mainspring.registry.bulk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.bulk.Frames.Frame;

/**
 * Some rows of a file, and where it goes on behind them.
 *
 * @param header the columns of the file; empty where it has none, or none was read yet
 * @param taken bytes that were read
 * @param end whether the file ends here
 */
public record FilePart(List<ReadRow> rows, List<String> header, int taken, boolean end) {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /**
     * Where reading goes on.
     *
     * @param rows that were read already
     */
    public record Place(FileFormat format, long rows, List<String> header) {

        boolean isStart() {
            return rows == 0 && header.isEmpty();
        }
    }

    /**
     * Reads so many rows, or fewer where the bytes end.
     *
     * @param last whether the file ends with these bytes
     * @throws UnreadableFile where no row can be told from the next
     */
    public static FilePart read(byte[] bytes, boolean last, Place place, RowReader reader, int most) {
        int from = place.isStart() && startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        var frames = new Frames(bytes, from, place.format(), last);
        List<String> header = place.header();
        List<ReadRow> rows = new ArrayList<>();
        int taken = from;
        while (rows.size() < most) {
            Frame frame = next(frames, rows);
            if (frame == null) {
                break;
            }
            taken = frame.next();
            if (place.format() == FileFormat.CSV && header.isEmpty()) {
                header = reader.header(bytes, frame);
            } else if (!frame.isEmpty()) {
                rows.add(reader.read(place.rows() + rows.size() + 1, bytes, frame, header));
            }
        }
        if (taken == from && !last) {
            throw new UnreadableFile("ROW_WITHOUT_END", "A row goes on for more than 64 KiB.");
        }
        if (last && place.format() == FileFormat.CSV && header.isEmpty()) {
            throw new UnreadableFile("HEADER_MISSING", "The file is empty; its first row names the columns.");
        }
        return new FilePart(rows, header, taken, last && taken == bytes.length);
    }

    /** What stands before the place where the file makes no sense any more is taken first. */
    private static @Nullable Frame next(Frames frames, List<ReadRow> before) {
        try {
            return frames.next();
        } catch (UnreadableFile unreadable) {
            if (before.isEmpty()) {
                throw unreadable;
            }
            return null;
        }
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }
}
