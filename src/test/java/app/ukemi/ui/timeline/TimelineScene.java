package app.ukemi.ui.timeline;

import app.ukemi.background.Inline;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Summary;
import app.ukemi.domain.rule.Timeline;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.domain.rule.TimelineRows;
import app.ukemi.ui.TestUi;
import app.ukemi.ui.Ui;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;

/** The rows of the timeline in a scene of their own, and a bare list of the same size to hold them against. */
public final class TimelineScene {
    public static final int WIDTH = 1006;
    public static final int HEIGHT = 560;

    private static final int YEARS = 8;
    /** What scale and foot of the rows take. */
    private static final double AROUND = 56;
    private static final double ROW = 38;
    private static final Map<Integer, List<Summary>> READ = new ConcurrentHashMap<>();

    private TimelineScene() {}

    /** So many mistakes, as they come from the journal. */
    public static List<Summary> read(int mistakes) {
        return READ.computeIfAbsent(mistakes, count -> TimelineRows.summaries(count, YEARS, Mistakes.NOON));
    }

    private static Timeline timeline(int mistakes) {
        return Timeline.of(read(mistakes), PaceLimits.USUAL, Mistakes.NOON);
    }

    /** The real rows, with their scale. */
    public static Scene rows(int mistakes) {
        var model = new TimelineModel();
        model.show(timeline(mistakes));
        return scene(new RowsCard(TestUi.with(new Inline(Mistakes.NOON)), model, new Watch(), _ -> {}));
    }

    /** A list with a label a row. */
    public static Scene bare(int mistakes) {
        var list = new ListView<TimelineRow>();
        list.getItems().setAll(timeline(mistakes).rows());
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new BareCell());
        var around = new BorderPane(list);
        around.setPadding(new Insets(0, 0, AROUND, 0));
        return scene(around);
    }

    private static final class BareCell extends ListCell<TimelineRow> {
        private final Label label = new Label();

        @Override
        protected void updateItem(TimelineRow row, boolean empty) {
            super.updateItem(row, empty);
            label.setText(empty || row == null ? "" : row.summary().title());
            setGraphic(empty ? null : label);
        }
    }

    private static Scene scene(Parent root) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var scene = new Scene(root, WIDTH, HEIGHT);
        Stream.of("ukemi.css", "light.css", "control/control.css", "timeline/timeline.css")
                .map(sheet -> Objects.requireNonNull(Ui.class.getResource(sheet), sheet).toExternalForm())
                .forEach(scene.getStylesheets()::add);
        return scene;
    }
}
