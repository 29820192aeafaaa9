package app.ukemi.ui.timeline;

import app.ukemi.domain.Pace;
import app.ukemi.domain.rule.Lag;
import app.ukemi.domain.rule.LagScale;
import app.ukemi.domain.rule.TimelineRow;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The spans of a row: dashed before noticed, thick to the first disclosure, thin to the fix, a tick at the full
 * account. What is known roughly is hatched from the least to the most that it can have been. Made of plain
 * rectangles on whole pixels, which is what a screen paints quickest.
 */
final class RowDrawing extends Group {
    private static final double BAR = 0.86;
    private static final double LINE = 0.14;
    private static final double TICK = 1.3;
    /** A bar of no length is still to be seen. */
    private static final double LEAST = 0.22;

    private final RowInk ink;
    private final Hatch hatch;
    private final Rectangle before = new Rectangle();
    private final Rectangle beforeRoughly = new Rectangle();
    private final Rectangle fix = new Rectangle();
    private final Rectangle fixRoughly = new Rectangle();
    private final Rectangle edge = new Rectangle();
    private final Rectangle bar = new Rectangle();
    private final Rectangle barRoughly = new Rectangle();
    private final Rectangle full = new Rectangle();
    private final Rectangle fullRoughly = new Rectangle();

    RowDrawing(RowInk ink, Hatch hatch) {
        this.ink = ink;
        this.hatch = hatch;
        getChildren().setAll(before, beforeRoughly, fix, fixRoughly, edge, bar, barRoughly, fullRoughly, full);
        setMouseTransparent(true);
    }

    /** Draws a row at the columns given, around a middle line. */
    void draw(TimelineRow row, RowColumns columns, double middle) {
        setVisible(columns.drawn());
        if (!columns.drawn()) {
            return;
        }
        double em = ink.em();
        Lag lag = row.rating().lag();
        before(Stretch.before(row.unnoticed(), columns), columns, new Band(middle, LINE * em));
        after(fix, fixRoughly, Stretch.after(row.toFix(), columns), columns, new Band(middle, LINE * em));
        Stretch told = Stretch.after(lag, columns).atLeast(lag == null ? 0 : LEAST * em);
        after(edge, barRoughly, told, columns, new Band(middle, BAR * em));
        inside(edge, bar);
        tick(Stretch.after(row.toFull(), columns), middle, em);
        wear(row.rating().pace());
    }

    private void wear(Pace pace) {
        before.setFill(hatch.upright(ink.muted(), 6, 4));
        beforeRoughly.setFill(hatch.upright(ink.muted(), 6, 2));
        fix.setFill(ink.muted());
        fixRoughly.setFill(hatch.upright(ink.muted(), 4, 2));
        full.setFill(ink.words());
        fullRoughly.setFill(hatch.upright(ink.words(), 3, 1));
        bar.setFill(ink.bar(pace));
        edge.setFill(pace == Pace.OPEN ? hatch.leaning(ink.edge(pace), ink.bar(pace), 6, 4) : ink.edge(pace));
        barRoughly.setFill(hatch.leaning(ink.edge(pace), ink.plate(pace), 4, 2));
    }

    /** All of the outer one but its edge. */
    private static void inside(Rectangle outer, Rectangle inner) {
        inner.setVisible(outer.isVisible());
        inner.setX(outer.getX() + 1);
        inner.setY(outer.getY() + 1);
        inner.setWidth(outer.getWidth() - 2);
        inner.setHeight(outer.getHeight() - 2);
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

    private void before(Stretch stretch, RowColumns columns, Band band) {
        place(before, stretch.least, columns.zero(), band);
        place(beforeRoughly, stretch.most, stretch.least, band);
    }

    private void after(Rectangle surely, Rectangle roughly, Stretch stretch, RowColumns columns, Band band) {
        place(surely, columns.zero(), stretch.least, band);
        place(roughly, stretch.least, stretch.most, band);
    }

    private void tick(Stretch stretch, double middle, double em) {
        boolean some = stretch.most > stretch.zero;
        double at = (stretch.least + stretch.most) / 2;
        place(full, at, some ? at + LINE * em : at, new Band(middle, TICK * em));
        place(fullRoughly, stretch.least, stretch.most, new Band(middle, BAR * em / 2));
    }

    private static void place(Rectangle shape, double from, double until, Band band) {
        double left = Math.rint(from);
        double width = Math.rint(until) - left;
        shape.setVisible(width > 0);
        shape.setX(left);
        shape.setWidth(width);
        shape.setHeight(Math.ceil(band.height));
        shape.setY(Math.rint(band.middle - band.height / 2));
    }

    /** Where the bar ends, in pixels. */
    double barEnd() {
        Rectangle last = barRoughly.isVisible() ? barRoughly : edge;
        return last.getX() + last.getWidth();
    }
}
