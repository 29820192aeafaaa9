package app.ukemi.ui.timeline;

import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.rule.LagScale;
import app.ukemi.domain.rule.LagScale.Tick;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;

/** The lines of the scale behind all rows: noticed, the two limits, and the others faintly. */
final class ScaleLines extends Region {
    private final Region noticed = line("line-noticed-at");
    private final List<Tick> ticks = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final ObservableDoubleValue letter;

    /** With the size of a letter that the columns are measured by. */
    ScaleLines(ObservableDoubleValue letter) {
        this.letter = letter;
        getStyleClass().add("scale-lines");
        setMouseTransparent(true);
        getChildren().add(noticed);
    }

    private static Region line(String style) {
        var line = new Region();
        line.getStyleClass().add(style);
        return line;
    }

    void setLimits(PaceLimits limits) {
        ticks.clear();
        lines.clear();
        for (Tick tick : LagScale.USUAL.ticks(limits)) {
            ticks.add(tick);
            lines.add(line(tick.limit() ? "line-limit" : "line-tick"));
        }
        getChildren().setAll(lines);
        getChildren().add(noticed);
    }

    @Override
    protected void layoutChildren() {
        RowColumns columns = RowColumns.of(getWidth(), letter.get());
        setOpacity(columns.drawn() ? 1 : 0);
        place(noticed, columns.zero());
        for (int i = 0; i < lines.size(); i++) {
            place(lines.get(i), columns.after(LagScale.USUAL.position(ticks.get(i).at())));
        }
    }

    private void place(Region line, double x) {
        double width = snapSizeX(line.prefWidth(-1));
        line.resizeRelocate(snapPositionX(x - width / 2), 0, width, getHeight());
    }
}
