package app.ukemi.ownership.cue;

import java.util.BitSet;

/** Which chars of a text stand between quotation marks: of one paragraph, opened and closed. */
final class Quotes {
    private static final String OPENING = "“„«»\"‘‚'";
    /** What closes each of them; German closes „ by “, and » by « where it opens so. */
    private static final String[] CLOSING = {"”", "“”", "»", "«", "\"", "’", "‘’", "'"};
    private static final int LONGEST = 400;

    private Quotes() {}

    static BitSet in(String text) {
        var quoted = new BitSet();
        int at = 0;
        while (at < text.length()) {
            int kind = OPENING.indexOf(text.charAt(at));
            int end = kind < 0 || isInside(text, at - 1) ? -1 : end(text, at, CLOSING[kind]);
            if (end > 0) {
                quoted.set(at, end);
            }
            at = Math.max(at + 1, end + 1);
        }
        return quoted;
    }

    private static int end(String text, int from, String closing) {
        int last = Math.min(text.length(), from + LONGEST);
        for (int i = from + 1; i < last && text.charAt(i) != '\n'; i++) {
            // The same sign is an apostrophe within a word.
            if (closing.indexOf(text.charAt(i)) >= 0 && !isInside(text, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isInside(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
