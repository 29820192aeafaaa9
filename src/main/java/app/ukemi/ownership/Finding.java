package app.ukemi.ownership;

import app.ukemi.domain.FindingCategory;
import app.ukemi.domain.KeptFinding;

/**
 * Words of an admission to be asked about. The question is the text of the category's aspect {@code question}.
 *
 * @param from where they begin in the text, in chars
 * @param to behind their last char
 * @param words as they stand there
 */
public record Finding(FindingCategory category, int from, int to, String words) {

    public boolean overlaps(Finding other) {
        return from < other.to && other.from < to;
    }

    /** With the words up to there. */
    Finding until(int end, String text) {
        return new Finding(category, from, end, text.substring(from, end));
    }

    /** What is noted of it when the user says that it is a fact. */
    public KeptFinding asFact() {
        return new KeptFinding(category, words);
    }
}
