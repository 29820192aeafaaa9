package app.ukemi.print;

import java.util.List;

/** Counts the lines that words take in a column, one text after the other. */
final class Lines {
    private final double column;
    private int full;
    private double x;
    private boolean begun;

    /** @param column its width in parts of the font size */
    Lines(double column) {
        this.column = column;
    }

    Lines add(List<Word> words) {
        for (Word word : words) {
            if (begun && x + word.width() > column) {
                full++;
                x = 0;
            }
            begun = true;
            x += word.width() + word.spaceWidth();
            if (word.endsLine()) {
                full++;
                x = 0;
                begun = false;
            }
        }
        return this;
    }

    /** The space between one text and the next. */
    Lines gap(double width) {
        x += begun ? width : 0;
        return this;
    }

    int count() {
        return full + (begun ? 1 : 0);
    }
}
