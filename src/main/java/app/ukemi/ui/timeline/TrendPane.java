package app.ukemi.ui.timeline;

import app.ukemi.background.Lane;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Emphasis;
import app.ukemi.ui.control.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;

/**
 * The lower half of the timeline: a chart that shows the mistakes one by one, by quarter and pace, or by quarter and
 * who told first; and beside it what the data says.
 */
public final class TrendPane extends Beside {
    private final Ui ui;
    private final TrendWords words;
    private final TrendChart trend;
    private final QuarterChart paces;
    private final QuarterChart heard;
    private int asked;

    @FXML private Label heading;
    @FXML private FlowPane choices;
    @FXML private ToggleGroup views;
    @FXML private ToggleButton showTrend;
    @FXML private ToggleButton showPaces;
    @FXML private ToggleButton showHeard;
    @FXML private StackPane place;
    @FXML private FlowPane legend;
    @FXML private VBox findings;

    /** With the way to a mistake. */
    public TrendPane(Ui ui, Consumer<UUID> open) {
        this.ui = ui;
        words = new TrendWords(ui);
        trend = new TrendChart(ui, open);
        paces = new QuarterChart(ui, QuarterLayer.paces(ui), "quarters.paces");
        heard = new QuarterChart(ui, QuarterLayer.heard(ui), "quarters.heard");
        Views.fill(this, ui);
    }

    @FXML
    private void initialize() {
        views.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                views.selectToggle(before);
            } else {
                arrange();
            }
        });
        arrange();
    }

    /** Shows what becomes of these rows; worked out in the background, so that who types into a filter never waits. */
    void follow(List<TimelineRow> rows, PaceLimits limits) {
        int turn = ++asked;
        ui.background().run(
                Lane.READ,
                () -> TrendData.of(rows, limits),
                data -> {
                    if (turn == asked) {
                        show(data);
                    }
                },
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    /** Shows these mistakes; the open ones as old as they are now. */
    public void show(TrendData data) {
        trend.show(data);
        paces.show(data.quarters());
        heard.show(data.quarters());
        findings.getChildren().setAll(sentences(data));
    }

    /** For a picture, in which nothing can be chosen. */
    void still() {
        Shown.when(false, choices);
    }

    private List<Node> sentences(TrendData data) {
        List<Node> sentences = new ArrayList<>();
        data.findings().forEach(finding -> sentences.add(
                Emphasis.of(words.of(finding), sentences.isEmpty() ? "first" : "further")));
        return sentences;
    }

    private void arrange() {
        if (showTrend.isSelected()) {
            put(trend, "trend.heading", List.of());
        } else if (showPaces.isSelected()) {
            put(paces, "quarters.paces", QuarterLayer.paces(ui));
        } else if (showHeard.isSelected()) {
            put(heard, "quarters.heard", QuarterLayer.heard(ui));
        }
    }

    private void put(Chart chart, String key, List<QuarterLayer> layers) {
        heading.setText(ui.text(key));
        place.getChildren().setAll(chart);
        legend.getChildren().setAll(layers.stream().map(TrendPane::legend).toList());
        legend.setManaged(!layers.isEmpty());
    }

    private static Node legend(QuarterLayer layer) {
        Path sample = Chart.path(layer.mark() == null ? "chart-bar" : "chart-mark", layer.style());
        sample.getElements().setAll(
                layer.mark() == null ? MarkShapes.box(0, 0, 10, 10) : MarkShapes.of(layer.mark(), 5, 5, 5));
        var name = new Label(layer.name());
        name.setMinWidth(Region.USE_PREF_SIZE);
        var entry = new HBox(sample, name);
        entry.getStyleClass().add("legend-entry");
        return entry;
    }
}
