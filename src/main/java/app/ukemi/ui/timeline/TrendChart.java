package app.ukemi.ui.timeline;

import app.ukemi.domain.Pace;
import app.ukemi.ui.Ui;
import app.ukemi.ui.timeline.TrendData.Dot;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Lag against the day of noticing: each rated mistake a mark, the two limits as broken lines, and the stepped median
 * of the last ten. Open ones are hollow and point upwards, for they still grow.
 */
final class TrendChart extends Chart {
    private final Ui ui;
    private final TrendWords words;
    private final Consumer<UUID> open;
    private TrendData data = TrendData.NONE;
    private @Nullable TrendPlot plot;

    /** With the way to a mistake. */
    TrendChart(Ui ui, Consumer<UUID> open) {
        this.ui = ui;
        this.open = open;
        words = new TrendWords(ui);
        getStyleClass().add("trend-chart");
        setAccessibleRoleDescription(ui.text("trend.chart"));
        setAccessibleHelp(ui.text("trend.chart.help"));
    }

    void show(TrendData next) {
        data = next;
        says(words.ofChart(next));
        redraw();
    }

    @Override
    protected void draw(Group into, Area whole) {
        var frame = new TrendFrame(this, ui, data);
        Area area = frame.inner(whole);
        var next = new TrendPlot(data, area);
        frame.draw(into, area, next);
        List<Dot> marks = next.marks();
        for (Pace pace : List.of(Pace.PROMPT, Pace.SLOW, Pace.LATE, Pace.OPEN)) {
            into.getChildren().add(marks(marks, pace, next));
        }
        var line = new TrendLine(next, data.steps());
        Path known = path("trend-line");
        known.getElements().setAll(line.known());
        Path growing = path("trend-line", "growing");
        growing.getElements().setAll(line.growing());
        into.getChildren().addAll(known, growing);
        if (data.dots().isEmpty()) {
            into.getChildren().add(nothing(area));
        }
        plot = next;
    }

    private Text nothing(Area area) {
        Text sentence = label(ui.text("trend.says.none"));
        sentence.setX(area.x(0.5) - widthOf(sentence.getText()) / 2);
        sentence.setY(area.y(0.5));
        return sentence;
    }

    private Path marks(List<Dot> marks, Pace pace, TrendPlot at) {
        Path path = path("chart-mark", style(pace));
        double radius = at.radius();
        for (Dot dot : marks) {
            if (dot.pace() == pace) {
                path.getElements().addAll(MarkShapes.of(pace, at.x(dot), at.y(dot), radius));
                if (pace == Pace.OPEN) {
                    path.getElements().addAll(MarkShapes.arrow(at.x(dot), at.y(dot), radius));
                }
            }
        }
        return path;
    }

    @Override
    protected int size() {
        return data.dots().size();
    }

    @Override
    protected Spot spot(int index) {
        Dot dot = data.dots().get(index);
        long others = plot == null ? 0 : plot.others(dot);
        return new Spot(
                plot == null ? 0 : plot.x(dot),
                plot == null ? 0 : plot.y(dot),
                dot.row().summary().title(),
                words.ofDot(dot, others));
    }

    @Override
    protected OptionalInt nearest(double x, double y) {
        return plot == null ? OptionalInt.empty() : plot.nearest(x, y);
    }

    @Override
    protected void open(int index) {
        open.accept(data.dots().get(index).row().summary().id());
    }
}
