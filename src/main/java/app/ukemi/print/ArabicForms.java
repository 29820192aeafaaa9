package app.ukemi.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Gives Arabic letters the forms in which they join their neighbours, which Unicode has as letters of their own.
 *
 * <p>Source: Unicode Standard, section 9.2 (cursive joining) and the charts of Arabic Presentation Forms A and B,
 * which list the forms of each letter in the order isolated, final, initial, medial.
 */
final class ArabicForms {
    static final int NON_JOINER = 0x200c;
    static final int JOINER = 0x200d;

    private static final int TATWEEL = 0x640;
    private static final int LAM = 0x644;
    private static final int LAM_ALEF = 0xfef5;
    private static final List<Integer> ALEFS = List.of(0x622, 0x623, 0x625, 0x627);
    private static final Map<Integer, List<Integer>> FORMS = forms();

    private final int[] letters;
    private final IntPredicate there;
    private final StringBuilder out = new StringBuilder();

    private ArabicForms(String text, IntPredicate there) {
        letters = text.codePoints().toArray();
        this.there = there;
    }

    /** The text with each letter in its form, as far as there is a face that has it. */
    static String joined(String text, IntPredicate there) {
        var shaping = new ArabicForms(text, there);
        for (int i = 0; i < shaping.letters.length; i++) {
            i = shaping.append(i);
        }
        return shaping.out.toString();
    }

    private static Map<Integer, List<Integer>> forms() {
        Map<Integer, List<Integer>> forms = new HashMap<>();
        for (int form = 0xfb50; form <= 0xfef4; form++) {
            String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            boolean one = letter.codePointCount(0, letter.length()) == 1 && letter.codePointAt(0) != form;
            if (one && isListed(form)) {
                forms.computeIfAbsent(letter.codePointAt(0), _ -> new ArrayList<>()).add(form);
            }
        }
        return Map.copyOf(forms);
    }

    /** Whether it is a letter's form; the two of 0xfbe8 are further ones of a letter that has its own later. */
    private static boolean isListed(int form) {
        return form <= 0xfbe7 || (form >= 0xfbfc && form <= 0xfbff) || form >= 0xfe80;
    }

    /** Appends the letter at a place, and says at which the text goes on behind it. */
    private int append(int at) {
        int letter = letters[at];
        if (letter == NON_JOINER || letter == JOINER) {
            return at;
        }
        boolean fromBefore = joinsOn(neighbour(at, -1));
        int ligature = ligature(at, fromBefore);
        if (ligature != 0 && there.test(ligature)) {
            out.appendCodePoint(ligature);
            return at + 1;
        }
        List<Integer> forms = FORMS.getOrDefault(letter, List.of());
        boolean toNext = joinsOn(letter) && joinsBack(neighbour(at, 1));
        int wanted = (fromBefore && forms.size() > 1 ? 1 : 0) + (toNext ? 2 : 0);
        boolean has = wanted < forms.size() && there.test(forms.get(wanted));
        out.appendCodePoint(has ? forms.get(wanted) : letter);
        return at;
    }

    /** Lam and the alef behind it are one; 0 where it is not those two. */
    private int ligature(int at, boolean fromBefore) {
        int alef = at + 1 < letters.length ? ALEFS.indexOf(letters[at + 1]) : -1;
        return letters[at] == LAM && alef >= 0 ? LAM_ALEF + 2 * alef + (fromBefore ? 1 : 0) : 0;
    }

    /** The next letter in a direction that is not a mark on another; 0 where there is none. */
    private int neighbour(int at, int step) {
        for (int i = at + step; i >= 0 && i < letters.length; i += step) {
            if (Character.getType(letters[i]) != Character.NON_SPACING_MARK) {
                return letters[i];
            }
        }
        return 0;
    }

    private static boolean joinsOn(int letter) {
        return letter == TATWEEL || letter == JOINER || FORMS.getOrDefault(letter, List.of()).size() > 2;
    }

    private static boolean joinsBack(int letter) {
        return letter == TATWEEL || letter == JOINER || FORMS.getOrDefault(letter, List.of()).size() > 1;
    }
}
