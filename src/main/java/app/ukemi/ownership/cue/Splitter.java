package app.ukemi.ownership.cue;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;

/** Splits a text into words. */
final class Splitter {
    private static final String COMMAS = ",;:–—()[]/";
    private static final String ENDS = ".!?…";
    private static final String BRIDGES = "'’-‑";

    private final Map<String, String> shortForms;

    /** With the short forms of a language, and what each is written out; {@code *n't} stands for all such ends. */
    Splitter(Map<String, String> shortForms) {
        this.shortForms = shortForms;
    }

    Words split(String text) {
        var words = new Words();
        BitSet quoted = Quotes.in(text);
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                addWord(words, text.substring(at, end), new Place(at, end, quoted.get(at)));
            } else {
                end = at + 1;
                addSign(words, text, new Place(at, end, quoted.get(at)));
            }
            at = end;
        }
        return words;
    }

    private record Place(int from, int to, boolean quoted) {}

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && (isLetter(text, at) || (at > from && isBridge(text, at)))) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(String text, int at) {
        char sign = text.charAt(at);
        return Character.isLetterOrDigit(sign) || Character.isSurrogate(sign);
    }

    /** An apostrophe, a hyphen or a decimal point within a word or a number. */
    private static boolean isBridge(String text, int at) {
        char sign = text.charAt(at);
        boolean between = at + 1 < text.length() && isLetter(text, at + 1) && isLetter(text, at - 1);
        boolean point = (sign == '.' || sign == ',') && between
                && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return point || (between && BRIDGES.indexOf(sign) >= 0);
    }

    private void addWord(Words words, String written, Place place) {
        String word = written.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
        for (String part : writtenOut(word).split(" ", -1)) {
            words.add(new Words.Word(part, place.from, place.to, place.quoted));
        }
    }

    /** A word as it is said; the short forms of the language are written out. */
    String writtenOut(String word) {
        String known = shortForms.get(word);
        int apostrophe = word.indexOf('\'');
        if (known != null || apostrophe < 1) {
            return known == null ? word : known;
        }
        int cut = word.endsWith("n't") ? word.length() - 3 : apostrophe;
        String end = shortForms.get("*" + word.substring(cut));
        return end == null ? word : end.replace("*", word.substring(0, cut));
    }

    private static void addSign(Words words, String text, Place place) {
        char sign = text.charAt(place.from);
        if (COMMAS.indexOf(sign) >= 0 || isDash(text, place.from)) {
            add(words, Words.COMMA, place);
        } else if (ENDS.indexOf(sign) >= 0) {
            add(words, goesOn(text, place.to) ? Words.COMMA : Words.END, place);
        } else if (sign == '\n' && place.from > 0 && text.charAt(place.from - 1) == '\n') {
            add(words, Words.END, place);
        }
    }

    /** Signs beside each other are one. */
    private static void add(Words words, String sign, Place place) {
        int last = words.size() - 1;
        boolean again = last < 0 || words.isEnd(last) || (words.isComma(last) && sign.equals(Words.COMMA));
        if (!again) {
            words.add(new Words.Word(sign, place.from, place.to, place.quoted));
        }
    }

    private static boolean isDash(String text, int at) {
        return text.charAt(at) == '-' && at > 0 && text.charAt(at - 1) == ' ';
    }

    /** After a full stop a sentence begins large; a small letter follows an abbreviation, or a hasty hand. */
    private static boolean goesOn(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }
}
