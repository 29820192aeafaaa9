package app.ukemi.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import javafx.css.Stylesheet;

/**
 * The style sheets of the program, and the two of AtlantaFX that it wears, as JavaFX keeps them in memory. It takes
 * such a file in place of the sheet beside it, and need not read the sheet word by word at each start.
 */
final class Sheets {
    private static final Pattern OURS = Pattern.compile("app/ukemi/ui/.*\\.css");
    private static final Pattern WORN = Pattern.compile("atlantafx/base/theme/primer-(light|dark)\\.css");

    private Sheets() {}

    /** Whether a file in a jar is one of these sheets. */
    static boolean isOne(JarEntry entry) {
        return OURS.matcher(entry.getName()).matches() || isWorn(entry);
    }

    private static boolean isWorn(JarEntry entry) {
        return WORN.matcher(entry.getName()).matches();
    }

    /** What JavaFX looks for first. */
    static String binaryName(JarEntry sheet) {
        return sheet.getName().replaceFirst("css$", "bss");
    }

    static byte[] binary(JarFile jar, JarEntry sheet) throws IOException {
        Path text = Files.createTempFile("sheet", ".css");
        Path binary = Files.createTempFile("sheet", ".bss");
        try (InputStream in = jar.getInputStream(sheet)) {
            String whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(text, isWorn(sheet) ? LeftOutLooks.without(whole) : whole);
            Stylesheet.convertToBinary(text.toFile(), binary.toFile());
            return Files.readAllBytes(binary);
        } finally {
            Files.delete(text);
            Files.delete(binary);
        }
    }
}
