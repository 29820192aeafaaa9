package app.ukemi.ui.timeline;

/**
 * Where the columns of a row stand, in pixels from its left: the same for every row, the scale above and the lines
 * behind them.
 *
 * @param date the left of the date
 * @param title the left of the title
 * @param titleWidth what the title has
 * @param before the left of what is drawn: as far as a long time unnoticed reaches
 * @param zero the line at which all rows are aligned: noticed
 * @param end the right end of the scale
 * @param right the right of the flags
 */
record RowColumns(
        double date, double title, double titleWidth, double before, double zero, double end, double right) {
    private static final double EDGE = 1;
    /** A scroll bar may stand there. */
    private static final double RIGHT_EDGE = 1.2;
    private static final double DATE = 4.9;
    private static final double FLAG = 11.8;
    private static final double GAP = 1;
    private static final double LEAST_TITLE = 9;
    private static final double TITLE_SHARE = 0.36;
    private static final double BEFORE_SHARE = 0.21;
    /** Room for less than that is no room for a drawing. */
    private static final double LEAST_DRAWING = 9;

    /** For a width in pixels, with the size of the letters. */
    static RowColumns of(double width, double em) {
        double right = width - RIGHT_EDGE * em;
        double title = (EDGE + DATE) * em;
        double free = right - title - FLAG * em;
        double titleWidth = Math.max(LEAST_TITLE * em, free * TITLE_SHARE);
        double drawing = free - titleWidth - 2 * GAP * em;
        if (drawing < LEAST_DRAWING * em) {
            return new RowColumns(EDGE * em, title, Math.max(0, free - GAP * em), right, right, right, right);
        }
        double before = title + titleWidth + GAP * em;
        double zero = before + drawing * BEFORE_SHARE;
        return new RowColumns(EDGE * em, title, titleWidth, before, zero, before + drawing, right);
    }

    /** Whether there is room to draw; where letters are large and the window is narrow, words say it alone. */
    boolean drawn() {
        return end > zero;
    }

    /** The pixel of a place on the scale after noticed. */
    double after(double position) {
        return zero + position * (end - zero);
    }

    /** The pixel of a place on the scale before noticed. */
    double before(double position) {
        return zero - position * (zero - before);
    }
}
