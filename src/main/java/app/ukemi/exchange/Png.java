package app.ukemi.exchange;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture as PNG (ISO/IEC 15948) strip by strip, so that one of any height never lies in memory whole: eight
 * bits each of red, green and blue, every line held against the one above, which suits drawings.
 */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int COLOURS = 3;
    private static final byte BITS = 8;
    private static final byte TRUE_COLOUR = 2;
    private static final byte UP = 2;
    private static final int INCH_IN_MILLIMETRES_TENTHS = 254;
    private static final int METRE_IN_MILLIMETRES_TENTHS = 10_000;

    private final DataOutputStream out;
    private final int width;
    private final Deflater deflater = new Deflater();
    private byte[] above;

    /** Begins a picture; the dots per inch tell other programs how large to show it. */
    public Png(OutputStream out, int width, int height, int dotsPerInch) throws IOException {
        this.out = new DataOutputStream(out);
        this.width = width;
        above = new byte[width * COLOURS];
        this.out.write(SIGNATURE);
        chunk("IHDR", ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(BITS)
                .put(TRUE_COLOUR)
                .array());
        int perMetre = Math.round((float) dotsPerInch * METRE_IN_MILLIMETRES_TENTHS / INCH_IN_MILLIMETRES_TENTHS);
        chunk("pHYs", ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array());
    }

    /** Writes the next lines from the top, each as long as the picture is wide: alpha, red, green and blue. */
    public void strip(int[] pixels) throws IOException {
        byte[] lines = new byte[pixels.length / width * (1 + width * COLOURS)];
        int at = 0;
        for (int start = 0; start < pixels.length; start += width) {
            byte[] line = line(pixels, start);
            lines[at++] = UP;
            for (int i = 0; i < line.length; i++) {
                lines[at++] = (byte) (line[i] - above[i]);
            }
            above = line;
        }
        deflater.setInput(lines);
        data();
    }

    private byte[] line(int[] pixels, int start) {
        byte[] line = new byte[width * COLOURS];
        for (int x = 0; x < width; x++) {
            int pixel = pixels[start + x];
            line[x * COLOURS] = (byte) (pixel >> 16);
            line[x * COLOURS + 1] = (byte) (pixel >> 8);
            line[x * COLOURS + 2] = (byte) pixel;
        }
        return line;
    }

    /** Ends the picture; the stream stays open. */
    public void finish() throws IOException {
        deflater.finish();
        data();
        deflater.end();
        chunk("IEND", new byte[0]);
        out.flush();
    }

    private void data() throws IOException {
        var packed = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        int count;
        while ((count = deflater.deflate(some)) > 0) {
            packed.write(some, 0, count);
        }
        if (packed.size() > 0) {
            chunk("IDAT", packed.toByteArray());
        }
    }

    private void chunk(String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
