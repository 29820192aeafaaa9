package app.ukemi.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * As much of a text as gives way at once: a sentence, or a part of one that is longer than two lines.
 *
 * @param words how many words of the text it and all before it have
 * @param endsSentence whether a sentence ends with it
 */
record Piece(int words, boolean endsSentence) {
    private static final double LINES = 2;

    static List<Piece> of(String text, List<Word> words, double column, Locale language) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(text);
        List<Piece> pieces = new ArrayList<>();
        double width = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            // A line that ends before it is full takes its place all the same.
            width += word.endsLine() ? column : word.width() + word.spaceWidth();
            boolean ends = word.end() >= text.length() || sentences.isBoundary(word.end());
            boolean full = i + 1 < words.size() && width + words.get(i + 1).width() > LINES * column;
            if (ends || full || i + 1 == words.size()) {
                pieces.add(new Piece(i + 1, ends));
                width = 0;
            }
        }
        return List.copyOf(pieces);
    }
}
