package org.mainspring.registry.certificate;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A text as a QR code, drawn as PNG of one bit a pixel; nothing of it needs AWT, which images do not have. */
record QrCode(ByteMatrix modules) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int PIXELS = 8;

    /** White around it, in modules, as the standard wants. */
    private static final int QUIET = 4;

    /** A quarter of it may be lost: paper is folded and copied. */
    static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The text does not fit into a QR code.", tooLong);
        }
    }

    byte[] png() {
        int side = (modules.getWidth() + 2 * QUIET) * PIXELS;
        ByteBuffer header = ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) 1);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        png.writeBytes(chunk("IHDR", header.array()));
        png.writeBytes(chunk("IDAT", deflated(pixels(side))));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    /** Rows of bits, each behind a byte that says "not filtered"; a module is a byte wide and high. */
    private byte[] pixels(int side) {
        int row = 1 + side / PIXELS;
        byte[] pixels = new byte[row * side];
        Arrays.fill(pixels, (byte) 0xff);
        for (int y = 0; y < side; y++) {
            pixels[y * row] = 0;
            for (int x = 0; x < side / PIXELS; x++) {
                if (isDark(x - QUIET, y / PIXELS - QUIET)) {
                    pixels[y * row + 1 + x] = 0;
                }
            }
        }
        return pixels;
    }

    private boolean isDark(int x, int y) {
        return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y) == 1;
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        // One bit a pixel of large squares: it always gets smaller.
        byte[] packed = new byte[plain.length];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) check.getValue())
                .array();
    }
}
