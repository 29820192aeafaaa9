package app.ukemi.db;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;

/** Looks for words of one mistake in the bytes of files, as they are and in whatever can be inflated there. */
public final class Marks {
    /** To stand in every field of the mistake that is deleted, and nowhere else. */
    public static final String MARK = "qzxvk";

    private Marks() {}

    /** How often the mark stands in these files; one that is not there has none. */
    public static int in(Path... files) throws IOException {
        int marks = 0;
        for (Path file : files) {
            marks += Files.exists(file) ? in(file) : 0;
        }
        return marks;
    }

    /** How often it stands in any file below a folder. */
    public static int below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return in(files.filter(Files::isRegularFile).toArray(Path[]::new));
        }
    }

    private static int in(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int marks = in(bytes);
        for (int at = 0; at < bytes.length - 1; at++) {
            // How every deflated version begins: the header of the format, at best compression.
            if (bytes[at] == 0x78 && bytes[at + 1] == (byte) 0xDA) {
                marks += in(inflated(bytes, at));
            }
        }
        return marks;
    }

    /** The index keeps words in small letters, and may leave out the letters that a word shares with the one before. */
    private static int in(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return text.split(MARK.substring(1), -1).length - 1;
    }

    /** As much as can be inflated: a version may go on in another page. */
    private static byte[] inflated(byte[] bytes, int at) {
        var all = new ByteArrayOutputStream();
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at))) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                all.write(next);
            }
        } catch (IOException _) {
            return all.toByteArray();
        }
        return all.toByteArray();
    }
}
