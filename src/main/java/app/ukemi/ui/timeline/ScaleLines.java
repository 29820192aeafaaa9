package app.ukemi.ui.timeline;

import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.rule.LagScale;
import app.ukemi.domain.rule.LagScale.Tick;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/** The lines of the scale behind all rows: noticed, the two limits dashed, and the others faintly. */
final class ScaleLines extends Region {
    private static final int PERIOD = 7;
    private static final int DASH = 4;

    private final RowInk ink;
    private final Hatch hatch;
    private final Rectangle noticed = new Rectangle(2, 0);
    private final List<Tick> ticks = new ArrayList<>();
    private final List<Rectangle> lines = new ArrayList<>();

    ScaleLines(RowInk ink, Hatch hatch) {
        this.ink = ink;
        this.hatch = hatch;
        setMouseTransparent(true);
        noticed.setManaged(false);
        ink.version().addListener(_ -> requestLayout());
    }

    void setLimits(PaceLimits limits) {
        ticks.clear();
        lines.clear();
        for (Tick tick : LagScale.USUAL.ticks(limits)) {
            var line = new Rectangle(1, 0);
            line.setManaged(false);
            ticks.add(tick);
            lines.add(line);
        }
        getChildren().setAll(lines);
        getChildren().add(noticed);
    }

    @Override
    protected void layoutChildren() {
        RowColumns columns = RowColumns.of(getWidth(), ink.em());
        Paint dashes = hatch.lying(ink.strongRule(), PERIOD, DASH);
        place(noticed, columns.zero(), ink.muted(), columns.drawn());
        for (int i = 0; i < lines.size(); i++) {
            Tick tick = ticks.get(i);
            double x = columns.after(LagScale.USUAL.position(tick.at()));
            place(lines.get(i), x, tick.limit() ? dashes : ink.rule(), columns.drawn());
        }
    }

    private void place(Rectangle line, double x, Paint paint, boolean drawn) {
        line.setVisible(drawn);
        line.setX(Math.rint(x - line.getWidth() / 2));
        line.setHeight(getHeight());
        line.setFill(paint);
    }
}
