package org.mainspring.registry.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;

/**
 * One bit for each of 131,072 recognitions, set where it is revoked (Bitstring Status List 1.0).
 *
 * @param number from 1
 * @param revoked the bits that are set
 */
record StatusList(int number, BitSet revoked) {

    /** The least that the standard allows; it hides one among many. */
    static final int SIZE = 131_072;

    static StatusList of(int number, LongStream revoked) {
        BitSet places = new BitSet(SIZE);
        revoked.mapToInt(StatusList::placeOf).forEach(places::set);
        return new StatusList(number, places);
    }

    /** Compressed and in multibase, the first bit leftmost; the same bits give the same text. */
    String encoded() {
        byte[] bits = new byte[SIZE / Byte.SIZE];
        revoked.stream().forEach(place -> bits[place / Byte.SIZE] |= (byte) (0x80 >> place % Byte.SIZE));
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(compressed(bits));
    }

    /** Which list has the bit of a recognition. */
    static int numberOf(long statusIndex) {
        return (int) (statusIndex / SIZE) + 1;
    }

    /** Which bit of its list is that of a recognition. */
    static int placeOf(long statusIndex) {
        return (int) (statusIndex % SIZE);
    }

    static long firstOf(int number) {
        return (number - 1L) * SIZE;
    }

    private static byte[] compressed(byte[] bits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(bits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
