package app.ukemi.print;

import app.ukemi.domain.Paper;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;

/**
 * What all parts of a printed timeline have in common: words, letters, and the columns of a page, in points.
 *
 * @param width of the page, which lies on its long side
 */
record TimelineStyle(
        Messages messages,
        Formats formats,
        TimelineLetters regular,
        TimelineLetters bold,
        double width,
        double height) {
    static final double MARGIN = 36;
    private static final double HEADING = 17;
    private static final double TEXT = 8.5;
    private static final double SMALL = 7.5;
    private static final double DATE = 58;
    private static final double TITLE = 196;
    private static final double FLAG = 112;
    private static final double GAP = 10;
    private static final double BEFORE_SHARE = 0.2;

    static TimelineStyle of(
            Paper paper, Messages messages, Formats formats, TimelineLetters regular, TimelineLetters bold) {
        double longSide = paper.height();
        double shortSide = paper.width();
        return new TimelineStyle(messages, formats, regular, bold, longSide, shortSide);
    }

    Type heading() {
        return new Type(bold, HEADING);
    }

    Type text() {
        return new Type(regular, TEXT);
    }

    Type strong() {
        return new Type(bold, TEXT);
    }

    Type small() {
        return new Type(regular, SMALL);
    }

    double left() {
        return MARGIN;
    }

    double right() {
        return width - MARGIN;
    }

    /** Where rows end, above the number of the page. */
    double bottom() {
        return height - MARGIN - 2 * TEXT;
    }

    double title() {
        return left() + DATE;
    }

    double titleWidth() {
        return TITLE - GAP;
    }

    /** Where the longest time unnoticed begins. */
    double before() {
        return title() + TITLE;
    }

    /** Where all rows are aligned: noticed. */
    double zero() {
        return before() + BEFORE_SHARE * (end() - before());
    }

    /** Where the scale ends. */
    double end() {
        return flag() - GAP;
    }

    double flag() {
        return right() - FLAG;
    }

    double after(double position) {
        return zero() + position * (end() - zero());
    }

    double before(double position) {
        return zero() - position * (zero() - before());
    }

    String words(String key, Object... args) {
        return messages.text(key, args);
    }
}
