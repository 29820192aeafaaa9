package app.ukemi.domain.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text round the words that were found in it, in one line.
 *
 * @param marks where the words stand in it
 */
public record Excerpt(String text, List<Span> marks) {
    /** How many letters stand before the first word found, and how many there are at most. */
    private static final int BEFORE = 36;
    private static final int LONGEST = 170;

    private static final String MORE = "…";

    public Excerpt {
        marks = List.copyOf(marks);
    }

    /** The beginning of the text where none of the terms is in it. */
    public static Excerpt of(String text, List<Term> terms) {
        int first = Term.first(text, terms).map(Span::from).orElse(0);
        int from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE, first);
        int to = text.length() - from <= LONGEST ? text.length() : wordEnd(text, from + LONGEST, first + 1);
        String piece = text.substring(from, to);
        String before = from > 0 ? MORE : "";
        String after = to < text.length() ? MORE : "";
        List<Span> marks = new ArrayList<>();
        for (Span mark : Term.all(piece, terms)) {
            marks.add(mark.moved(before.length()));
        }
        return new Excerpt(before + oneLine(piece) + after, marks);
    }

    /** The next beginning of a word, but not behind the word that was found. */
    private static int wordStart(String text, int at, int latest) {
        int start = at;
        while (start < latest && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    /** The last end of a word, but not before the word that was found. */
    private static int wordEnd(String text, int at, int earliest) {
        int end = at;
        while (end > earliest && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end > earliest ? end : Math.min(text.length(), at);
    }

    /** As long as before, so that every mark keeps its place. */
    private static String oneLine(String piece) {
        StringBuilder line = new StringBuilder(piece);
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }
}
