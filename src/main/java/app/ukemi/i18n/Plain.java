package app.ukemi.i18n;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Typed text made comparable: wide digits and odd spaces become plain ones, accents go, ends are trimmed. */
final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Plain() {}

    static String of(String typed) {
        String decomposed = MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(Normalizer.normalize(decomposed, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }

    static boolean same(String one, String other) {
        return of(one).equalsIgnoreCase(of(other));
    }

    static boolean begins(String whole, String beginning) {
        String plain = of(whole);
        return plain.regionMatches(true, 0, beginning, 0, beginning.length());
    }
}
