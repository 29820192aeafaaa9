package app.ukemi.print;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The bytes of a PDF file. Preview, file and printer all use the same. */
public final class Pdf {
    private final byte[] bytes;

    Pdf(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }
}
