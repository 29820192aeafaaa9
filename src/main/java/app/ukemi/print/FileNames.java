package app.ukemi.print;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Names for files that every system takes.
 *
 * <p>Source: Microsoft, Naming Files, Paths, and Namespaces, which is stricter than the others. The day in front keeps
 * a name from being one of a device. The length is kept well below the 255 bytes that file systems take.
 */
final class FileNames {
    private static final Pattern NOT_TAKEN = Pattern.compile("[<>:\"/\\\\|?*\\p{C}\\p{Zl}\\p{Zp}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final int BYTES = 120;

    private FileNames() {}

    /** 2026-11-22 fix plan – title.pdf; without the title where it has no letter that can stand in a name. */
    static String of(LocalDate day, String what, String title) {
        String name = shortened(taken(title));
        return name.isEmpty() ? day + " " + what + ".pdf" : day + " " + what + " – " + name + ".pdf";
    }

    private static String taken(String title) {
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
        String one = SPACES.matcher(NOT_TAKEN.matcher(composed).replaceAll(" ")).replaceAll(" ");
        return ENDS.matcher(one).replaceAll("");
    }

    private static String shortened(String name) {
        int bytes = 0;
        for (int i = 0; i < name.length(); ) {
            int letter = name.codePointAt(i);
            bytes += Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > BYTES) {
                return name.substring(0, i).strip() + "…";
            }
            i += Character.charCount(letter);
        }
        return name;
    }
}
