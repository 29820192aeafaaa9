package app.ukemi.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text where a line may end. A word that is wider than its column is broken, and a hyphen at each break marks
 * it; no other word is.
 */
final class Words {
    private static final String MARK = "-";

    private final Typeset faces;
    private final boolean bold;
    private final double column;
    private final List<Word> words = new ArrayList<>();

    /** @param column its width in parts of the font size */
    private Words(Typeset faces, boolean bold, double column) {
        this.faces = faces;
        this.bold = bold;
        this.column = column;
    }

    /** The words of a text, to be set in a column so wide; those behind the first {@code most} are left out. */
    static List<Word> of(String text, Typeset faces, boolean bold, double column, int most) {
        var split = new Words(faces, bold, column);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE && split.words.size() < most; end = breaks.next()) {
            split.add(text.substring(start, end), end);
            start = end;
        }
        return List.copyOf(split.words);
    }

    private void add(String piece, int end) {
        String letters = piece.stripTrailing();
        String space = piece.substring(letters.length());
        double width = width(letters);
        boolean endsLine = space.indexOf('\n') >= 0;
        if (width <= column) {
            words.add(word(letters, width, endsLine ? "\n" : space, end));
        } else {
            broken(letters, endsLine ? "\n" : space, end);
        }
    }

    private Word word(String letters, double width, String space, int end) {
        boolean endsLine = space.equals("\n");
        return new Word(letters, width, space, endsLine ? 0 : width(space), end, endsLine);
    }

    private void broken(String letters, String space, int end) {
        double room = column - width(MARK);
        int from = 0;
        double width = 0;
        for (int at = 0; at < letters.length(); ) {
            int letter = letters.codePointAt(at);
            double next = faces.advance(letter, bold);
            if (width + next > room && at > from) {
                String part = letters.substring(from, at) + MARK;
                words.add(word(part, width + width(MARK), "\n", end - space.length() - letters.length() + at));
                from = at;
                width = 0;
            }
            width += next;
            at += Character.charCount(letter);
        }
        words.add(word(letters.substring(from), width, space, end));
    }

    private double width(String text) {
        return text.codePoints().mapToDouble(letter -> faces.advance(letter, bold)).sum();
    }
}
