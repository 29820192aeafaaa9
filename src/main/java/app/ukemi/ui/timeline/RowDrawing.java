package app.ukemi.ui.timeline;

import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.Lag;
import app.ukemi.domain.rule.LagScale;
import app.ukemi.domain.rule.TimelineRow;
import javafx.scene.paint.Paint;
import org.jspecify.annotations.Nullable;

/**
 * The spans of a row: dashed before noticed, thick to the first disclosure, thin to the fix, a tick at the full
 * account. What is known roughly is hatched from the least to the most that it can have been. They are plain
 * rectangles on whole pixels, and no nodes of their own: a row that is scrolled into view is then a few nodes only.
 */
final class RowDrawing {
    private static final double BAR = 0.86;
    private static final double LINE = 0.14;
    private static final double TICK = 1.3;
    /** A bar of no length is still to be seen. */
    private static final double LEAST = 0.22;

    private final RowInk ink;
    private final Hatch hatch;
    private final RowColumns columns;
    private final RowFills fills;
    private double barEnd;

    /** Of a row at the columns given, around a middle line. */
    RowDrawing(RowInk ink, Hatch hatch, RowColumns columns, RowFills fills) {
        this.ink = ink;
        this.hatch = hatch;
        this.columns = columns;
        this.fills = fills;
        barEnd = columns.zero();
    }

    /** Where the bar ends, in pixels. */
    double barEnd() {
        return barEnd;
    }

    void draw(TimelineRow row, double middle) {
        double em = ink.em();
        Band thin = new Band(middle, LINE * em);
        Stretch before = Stretch.before(row.unnoticed(), columns);
        place(hatch.upright(ink.muted(), 6, 4), before.least, columns.zero(), thin);
        place(hatch.upright(ink.muted(), 6, 2), before.most, before.least, thin);
        Stretch fix = Stretch.after(row.toFix(), columns);
        place(ink.muted(), columns.zero(), fix.least, thin);
        place(hatch.upright(ink.muted(), 4, 2), fix.least, fix.most, thin);
        Lag lag = row.rating().lag();
        bar(row.rating().pace(), Stretch.after(lag, columns).atLeast(lag == null ? 0 : LEAST * em), middle);
        full(Stretch.after(row.toFull(), columns), middle);
    }

    private void bar(Pace pace, Stretch told, double middle) {
        Band band = new Band(middle, BAR * ink.em());
        Paint edge = ink.edge(pace);
        Paint dashed = pace == Pace.OPEN ? hatch.leaning(edge, ink.bar(pace), 6, 4) : edge;
        if (place(dashed, columns.zero(), told.least, band)) {
            barEnd = Math.rint(told.least);
            fills.inside(ink.bar(pace));
        }
        if (place(hatch.leaning(edge, ink.plate(pace), 4, 2), told.least, told.most, band)) {
            barEnd = Math.rint(told.most);
        }
    }

    private void full(Stretch full, double middle) {
        double em = ink.em();
        place(hatch.upright(ink.words(), 3, 1), full.least, full.most, new Band(middle, BAR * em / 2));
        if (full.most > full.zero) {
            double at = (full.least + full.most) / 2;
            place(ink.words(), at, at + LINE * em, new Band(middle, TICK * em));
        }
    }

    /** Whether it is so long that it can be seen. */
    private boolean place(Paint paint, double from, double until, Band band) {
        double left = Math.rint(from);
        double width = Math.rint(until) - left;
        if (width > 0) {
            fills.add(paint, left, Math.rint(band.middle - band.height / 2), width, Math.ceil(band.height));
        }
        return width > 0;
    }

    /** How high a span is drawn around a middle line. */
    private record Band(double middle, double height) {}

    /** The pixels that a lag reaches to, at the least and at the most; both the zero line where there is none. */
    private record Stretch(double zero, double least, double most) {

        static Stretch before(@Nullable Lag lag, RowColumns columns) {
            return lag == null
                    ? none(columns)
                    : new Stretch(
                            columns.zero(),
                            columns.before(LagScale.USUAL.position(lag.least())),
                            columns.before(LagScale.USUAL.position(lag.most())));
        }

        static Stretch after(@Nullable Lag lag, RowColumns columns) {
            return lag == null
                    ? none(columns)
                    : new Stretch(
                            columns.zero(),
                            columns.after(LagScale.USUAL.position(lag.least())),
                            columns.after(LagScale.USUAL.position(lag.most())));
        }

        private static Stretch none(RowColumns columns) {
            return new Stretch(columns.zero(), columns.zero(), columns.zero());
        }

        boolean rough() {
            return most > least;
        }

        /** So long that it can be seen. */
        Stretch atLeast(double length) {
            double end = Math.max(most, zero + length);
            return rough() ? new Stretch(zero, least, end) : new Stretch(zero, end, end);
        }
    }
}
