package app.ukemi.domain.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case and accents, so that what is looked for is found however it was typed. */
final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private FoldedText() {}

    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return plain(lower)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    private static boolean plain(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }
}
