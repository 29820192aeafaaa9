package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.Quarter;
import app.ukemi.domain.rule.QuarterCounts;
import app.ukemi.ui.Ui;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** How many mistakes were noticed in each quarter, stacked; a quarter without any keeps its place. */
final class QuarterChart extends Chart {
    private static final double SIGN = 0.26;
    private static final double ROOM_FOR_SIGN = 0.8;

    private final Ui ui;
    private final List<QuarterLayer> layers;
    private final String nothing;
    private List<QuarterCounts> quarters = List.of();
    private int from = Integer.MAX_VALUE;
    private @Nullable QuarterPlot plot;

    /** With the key of the sentence that says what the chart is of. */
    QuarterChart(Ui ui, List<QuarterLayer> layers, String what) {
        this.ui = ui;
        this.layers = layers;
        nothing = ui.text(what);
        getStyleClass().add("quarter-chart");
        setAccessibleRoleDescription(ui.text("trend.chart"));
        setAccessibleHelp(ui.text("quarters.help"));
        setOnScroll(scroll -> {
            if (plot != null && plot.shown() < quarters.size()) {
                scroll.consume();
                look(plot.first() - (int) Math.signum(scroll.getDeltaX() + scroll.getDeltaY()));
            }
        });
    }

    void show(List<QuarterCounts> next) {
        quarters = next;
        says(nothing + " " + (next.isEmpty()
                ? ui.text("quarters.none")
                : ui.text(
                        "quarters.says",
                        name("quarters.name", next.getFirst()),
                        name("quarters.name", next.getLast()),
                        words(next))));
        redraw();
    }

    private void look(int next) {
        from = next;
        redraw();
    }

    @Override
    protected void draw(Group into, Area whole) {
        double em = whole.em();
        int highest = QuarterPlot.of(quarters, whole, from).most();
        double left = whole.left() + widthOf(number(highest)) + em;
        var area = new Area(left, whole.top() + em, whole.right() - left - em, whole.height() - 3 * em, em);
        QuarterPlot next = QuarterPlot.of(quarters, area, from);
        scale(into, next);
        layers.forEach(layer -> into.getChildren().addAll(bars(layer, next)));
        years(into, next);
        plot = next;
    }

    private void scale(Group into, QuarterPlot at) {
        Path grid = path("chart-grid");
        Area area = at.area();
        for (int count = 0; count <= at.most(); count += at.step()) {
            double y = at.y(count) + 0.5;
            grid.getElements().addAll(new MoveTo(area.left(), y), new LineTo(area.right() + area.em(), y));
            Text label = label(number(count));
            label.setTextOrigin(VPos.CENTER);
            label.setX(area.left() - area.em() / 2 - widthOf(label.getText()));
            label.setY(y);
            into.getChildren().add(label);
        }
        into.getChildren().addFirst(grid);
    }

    /** The bars of a layer, and the signs that stand on them. */
    private List<Path> bars(QuarterLayer layer, QuarterPlot at) {
        Path bars = path("chart-bar", layer.style());
        Path signs = path("chart-sign", layer.style());
        double em = at.area().em();
        for (int i = at.first(); i < at.first() + at.shown(); i++) {
            int below = below(layer, quarters.get(i));
            int count = layer.count().applyAsInt(quarters.get(i));
            if (count > 0) {
                double top = at.y(below + count);
                double height = at.y(below) - top;
                bars.getElements().addAll(MarkShapes.box(at.barLeft(i), top, at.barWidth(), height));
                if (layer.mark() != null && Math.min(height, at.barWidth()) >= ROOM_FOR_SIGN * em) {
                    double x = at.barLeft(i) + at.barWidth() / 2;
                    signs.getElements().addAll(MarkShapes.of(layer.mark(), x, top + height / 2, SIGN * em));
                }
            }
        }
        return List.of(bars, signs);
    }

    private int below(QuarterLayer layer, QuarterCounts counts) {
        return layers.subList(0, layers.indexOf(layer)).stream()
                .mapToInt(each -> each.count().applyAsInt(counts))
                .sum();
    }

    /** The year, below the first of its quarters that is shown, as long as it does not touch the one before. */
    private void years(Group into, QuarterPlot at) {
        double free = 0;
        for (int i = at.first(); i < at.first() + at.shown(); i++) {
            Quarter quarter = quarters.get(i).quarter();
            if ((quarter.number() == 1 || i == at.first()) && at.barLeft(i) >= free) {
                Text label = label(year(quarter));
                double width = widthOf(label.getText());
                label.setTextOrigin(VPos.TOP);
                label.setX(Math.min(at.barLeft(i), at.area().right() + at.area().em() - width));
                label.setY(at.area().bottom() + at.area().em() / 2);
                into.getChildren().add(label);
                free = at.barLeft(i) + width + at.area().em();
            }
        }
    }

    @Override
    protected int size() {
        return quarters.size();
    }

    @Override
    protected Spot spot(int index) {
        QuarterCounts counts = quarters.get(index);
        if (plot != null && !plot.isShown(index)) {
            look(index < plot.first() ? index : index - plot.shown() + 1);
        }
        double x = plot == null ? 0 : plot.barLeft(index) + plot.barWidth() / 2;
        double y = plot == null ? 0 : plot.y(counts.all());
        String words = counts.all() == 0 ? ui.text("quarters.empty") : words(List.of(counts));
        return new Spot(x, y, name("quarters.head", counts), words);
    }

    @Override
    protected OptionalInt nearest(double x, double y) {
        return plot == null ? OptionalInt.empty() : plot.at(x, y);
    }

    private String words(List<QuarterCounts> some) {
        return layers.stream()
                .filter(layer -> some.stream().mapToInt(layer.count()).sum() > 0)
                .map(layer -> ui.text(
                        "trend.count", some.stream().mapToInt(layer.count()).sum(), layer.name()))
                .collect(Collectors.joining(", "));
    }

    private String name(String key, QuarterCounts counts) {
        return ui.text(key, counts.quarter().number(), year(counts.quarter()));
    }

    private static String year(Quarter quarter) {
        return Integer.toString(quarter.year());
    }

    private String number(int count) {
        return ui.text("quarters.count", count);
    }
}
