package org.mainspring.registry.imports;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;

/** A file that arrives in pieces of any size, cut into slices of one size; the last may be shorter. */
final class FileSlices {

    /** A row fits in, and again as much. */
    static final int SIZE = 256 * 1024;

    private final ByteArrayOutputStream begun = new ByteArrayOutputStream(SIZE);
    private final MessageDigest digest = sha256();
    private final long most;
    private long size;
    private long position;

    FileSlices(long most) {
        this.most = most;
    }

    /** One slice and its place. */
    record Slice(long position, byte[] content) {}

    /** The slices that are whole with this piece. */
    List<Slice> add(byte[] piece) {
        size += piece.length;
        if (size > most) {
            throw new Refusal(ProblemType.PAYLOAD_TOO_LARGE, "A file may have " + most + " bytes.", List.of());
        }
        digest.update(piece);
        List<Slice> whole = new ArrayList<>();
        for (int from = 0; from < piece.length; ) {
            int length = Math.min(SIZE - begun.size(), piece.length - from);
            begun.write(piece, from, length);
            from += length;
            if (begun.size() == SIZE) {
                whole.addAll(rest());
            }
        }
        return whole;
    }

    /** What is left when nothing more arrives. */
    List<Slice> rest() {
        if (begun.size() == 0) {
            return List.of();
        }
        var slice = new Slice(position++, begun.toByteArray());
        begun.reset();
        return List.of(slice);
    }

    long size() {
        return size;
    }

    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
