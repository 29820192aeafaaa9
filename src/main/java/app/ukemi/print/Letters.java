package app.ukemi.print;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Finds faces for all letters of a sheet: the program's own, then those of the system. A box takes the place of a
 * letter that no face has, and is spoken of. Letters that join, in Arabic, are given their joined forms.
 */
final class Letters {
    private static final String BOX = "\u25a1";

    /** Scripts that need more of a page than one letter after the other. Source: Unicode, chapters 12 to 16. */
    private static final Set<UnicodeScript> NOT_SET_WELL = EnumSet.of(
            UnicodeScript.DEVANAGARI, UnicodeScript.BENGALI, UnicodeScript.GURMUKHI, UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA, UnicodeScript.TAMIL, UnicodeScript.TELUGU, UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM, UnicodeScript.SINHALA, UnicodeScript.KHMER, UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN, UnicodeScript.MONGOLIAN, UnicodeScript.SYRIAC, UnicodeScript.NKO);

    private final OwnFaces own = OwnFaces.read();
    private final SystemFonts system;

    Letters(SystemFonts system) {
        this.system = system;
    }

    Lettered of(Sheet sheet) {
        Sheet clean = sheet.map(Letters::clean);
        SortedSet<Integer> wanted = new TreeSet<>();
        clean.map(text -> gathered(text, wanted));
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        wanted.forEach(letter -> scripts.add(UnicodeScript.of(letter)));
        scripts.retainAll(NOT_SET_WELL);
        wanted.removeIf(own::has);
        if (wanted.isEmpty()) {
            return new Lettered(clean, new Typeset(own, List.of()), new Lettering(wanted(wanted), scripts));
        }
        List<Face> others = system.having(wanted);
        IntPredicate there = letter -> own.has(letter) || others.stream().anyMatch(face -> face.has(letter));
        wanted.removeIf(there::test);
        Sheet set = clean.map(text -> boxed(ArabicForms.joined(text, there), there));
        return new Lettered(set, new Typeset(own, others), new Lettering(wanted(wanted), scripts));
    }

    private static SortedSet<String> wanted(SortedSet<Integer> letters) {
        SortedSet<String> words = new TreeSet<>();
        letters.forEach(letter -> words.add(Character.toString(letter)));
        return words;
    }

    private static String gathered(String text, Set<Integer> into) {
        text.codePoints().filter(letter -> letter != '\n').forEach(into::add);
        return text;
    }

    private static String boxed(String text, IntPredicate there) {
        var out = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (letter == '\n' || there.test(letter)) {
                out.appendCodePoint(letter);
            } else {
                out.append(BOX);
            }
        });
        return out.toString();
    }

    /** Composed, with one kind of space and of line end, and without what has neither form nor width. */
    static String clean(String text) {
        var out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (isLineEnd(letter)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                    out.append('\n');
                }
            } else if (Character.isWhitespace(letter) || (Character.isSpaceChar(letter) && letter != 0xa0)) {
                out.append(' ');
            } else if (isVisible(letter)) {
                out.appendCodePoint(letter);
            }
        });
        return out.toString().strip();
    }

    private static boolean isLineEnd(int letter) {
        return letter == '\n' || letter == '\r' || letter == 0x2028 || letter == 0x2029 || letter == 0x85;
    }

    private static boolean isVisible(int letter) {
        boolean selector = (letter >= 0xfe00 && letter <= 0xfe0f) || (letter >= 0xe0100 && letter <= 0xe01ef);
        boolean joiner = letter == ArabicForms.NON_JOINER || letter == ArabicForms.JOINER;
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            case Character.FORMAT -> joiner;
            default -> !selector && (letter & 0xfffe) != 0xfffe;
        };
    }
}
