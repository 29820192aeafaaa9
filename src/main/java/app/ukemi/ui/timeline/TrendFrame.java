package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.DateTicks;
import app.ukemi.domain.rule.LagLabels;
import app.ukemi.domain.rule.LagScale;
import app.ukemi.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** The scales round the trend: lags with the two limits at the left, days below. */
final class TrendFrame {
    /** Room between a label and what it belongs to, and between two labels; in widths of a letter. */
    private static final double GAP = 0.6;
    private static final double LINE = 1.15;
    /** How wide the name of a day is at most. */
    private static final double DAY = 6;

    private final TrendChart chart;
    private final Ui ui;
    private final TrendData data;
    private final List<LagScale.Tick> ticks;

    TrendFrame(TrendChart chart, Ui ui, TrendData data) {
        this.chart = chart;
        this.ui = ui;
        this.data = data;
        ticks = TrendPlot.scale(data).ticks(data.limits());
    }

    /** What is left for the marks. */
    Area inner(Area whole) {
        double em = whole.em();
        double gutter = ticks.stream()
                .mapToDouble(tick -> chart.widthOf(words(tick)))
                .max()
                .orElse(0);
        double left = whole.left() + gutter + 2 * GAP * em;
        double top = whole.top() + 1.5 * em;
        return new Area(left, top, whole.right() - left - em, whole.bottom() - 2.2 * em - top, em);
    }

    void draw(Group into, Area area, TrendPlot plot) {
        Path grid = Chart.path("chart-grid");
        Path limits = Chart.path("chart-limit");
        List<Text> labels = new ArrayList<>();
        ToDoubleFunction<LagScale.Tick> place = tick -> Math.rint(plot.y(tick.at())) + 0.5;
        for (LagLabels each : LagLabels.of(ticks, place, LINE * area.em())) {
            (each.tick().limit() ? limits : grid)
                    .getElements()
                    .addAll(
                            new MoveTo(area.left() - GAP / 2 * area.em(), each.y()),
                            new LineTo(area.right() + area.em(), each.y()));
            Text label = chart.label(words(each.tick()));
            label.setTextOrigin(VPos.CENTER);
            label.setX(area.left() - GAP * area.em() - chart.widthOf(label.getText()));
            label.setY(each.middle());
            labels.add(label);
        }
        into.getChildren().addAll(grid, limits);
        into.getChildren().addAll(labels);
        days(into, area, plot);
    }

    private void days(Group into, Area area, TrendPlot plot) {
        if (data.dots().isEmpty()) {
            return;
        }
        ZoneId zone = ui.formats().zone();
        LocalDate first = data.dots().getFirst().noticed().atZone(zone).toLocalDate();
        LocalDate last = data.dots().getLast().noticed().atZone(zone).toLocalDate();
        int room = Math.max(2, (int) (area.width() / (DAY * area.em())));
        DateTicks days = DateTicks.between(first, last, room);
        for (LocalDate day : days.days()) {
            Instant at = day.atStartOfDay(zone).toInstant();
            Text label = chart.label(words(days.step(), day));
            label.setTextOrigin(VPos.TOP);
            double width = chart.widthOf(label.getText());
            double x = plot.x(at.isBefore(data.dots().getFirst().noticed()) ? data.dots().getFirst().noticed() : at);
            label.setX(Math.clamp(x - width / 2, 0, Math.max(0, area.right() + area.em() - width)));
            label.setY(area.bottom() + area.em());
            into.getChildren().add(label);
        }
    }

    private String words(DateTicks.Grain step, LocalDate day) {
        boolean newYear = day.getMonth() == Month.JANUARY;
        return switch (step) {
            case DAY -> ui.day(day);
            case MONTH -> newYear ? Integer.toString(day.getYear()) : ui.formats().shortMonth(day);
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    private String words(LagScale.Tick tick) {
        return ui.text(tick.unit(), "tick", tick.count());
    }
}
