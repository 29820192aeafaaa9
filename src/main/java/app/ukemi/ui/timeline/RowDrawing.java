package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.Lag;
import app.ukemi.domain.rule.LagScale;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.ui.control.PaceStyle;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The spans of a row: dashed before noticed, thick to the first disclosure, thin to the fix, a tick at the full
 * account. What is known roughly is hatched from the least to the most that it can have been. Colours are the style
 * sheet's.
 */
final class RowDrawing extends Pane {
    private static final PseudoClass BEYOND = PseudoClass.getPseudoClass("beyond");
    private static final double BAR = 0.86;
    private static final double LINE = 0.14;
    private static final double TICK = 1.3;
    /** A bar of no length is still to be seen. */
    private static final double LEAST = 0.22;

    private final Rectangle before = shape("span-before");
    private final Rectangle beforeRoughly = shape("span-before-roughly");
    private final Rectangle fix = shape("span-fix");
    private final Rectangle fixRoughly = shape("span-fix-roughly");
    private final Rectangle bar = shape("span-bar");
    private final Rectangle barRoughly = shape("span-bar-roughly");
    private final Rectangle full = shape("span-full");
    private final Rectangle fullRoughly = shape("span-full-roughly");

    RowDrawing() {
        getStyleClass().add("row-drawing");
        getChildren().setAll(before, beforeRoughly, fix, fixRoughly, barRoughly, bar, fullRoughly, full);
        setManaged(false);
        setMouseTransparent(true);
    }

    private static Rectangle shape(String style) {
        var shape = new Rectangle();
        shape.getStyleClass().add(style);
        shape.setManaged(false);
        return shape;
    }

    /** Draws a row at the columns given, around a middle line. */
    void draw(TimelineRow row, RowColumns columns, double em, double middle) {
        setVisible(columns.drawn());
        if (!columns.drawn()) {
            return;
        }
        PaceStyle.mark(this, row.rating().pace());
        Lag lag = row.rating().lag();
        pseudoClassStateChanged(BEYOND, lag != null && LagScale.USUAL.isBeyond(lag.most()));
        before(Stretch.before(row.unnoticed(), columns), columns, new Band(middle, LINE * em));
        after(fix, fixRoughly, Stretch.after(row.toFix(), columns), columns, new Band(middle, LINE * em));
        Stretch told = Stretch.after(lag, columns).atLeast(lag == null ? 0 : LEAST * em);
        after(bar, barRoughly, told, columns, new Band(middle, BAR * em));
        tick(Stretch.after(row.toFull(), columns), middle, em);
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

    /** On whole pixels of the screen, so that edges are sharp. */
    private void place(Rectangle shape, double from, double until, Band band) {
        double left = snapPositionX(from);
        double width = snapPositionX(until) - left;
        shape.setVisible(width > 0);
        shape.setX(left);
        shape.setWidth(width);
        shape.setHeight(snapSizeY(band.height));
        shape.setY(snapPositionY(band.middle - band.height / 2));
    }

    /** Where the bar ends, in pixels. */
    double barEnd() {
        Rectangle last = barRoughly.isVisible() ? barRoughly : bar;
        return last.getX() + last.getWidth();
    }
}
