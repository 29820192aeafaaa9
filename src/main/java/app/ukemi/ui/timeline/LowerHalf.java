package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.TimelineFilter.Found;
import app.ukemi.ui.Ui;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.VBox;

/** The trend below the rows, of what the filter lets through. */
final class LowerHalf extends VBox {
    /** Bound, and not listened to: the model outlives every screen that shows it. */
    private final ObjectProperty<Found> found = new SimpleObjectProperty<>();

    LowerHalf(Ui ui, TimelineModel model, TimelineController.Doors doors) {
        setId("trend");
        var trend = new TrendPane(ui, doors::open);
        getChildren().setAll(trend);
        found.bind(model.found());
        found.subscribe(now -> trend.follow(now.rows(), model.timeline().get().limits()));
    }
}
