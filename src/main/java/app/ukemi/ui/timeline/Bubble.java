package app.ukemi.ui.timeline;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Tells, beside a mark of a chart, what the mark is; never over the mark, and never outside of the chart. */
final class Bubble extends VBox {
    private static final double WIDEST = 24;

    private final Label head = new Label();
    private final Label words = new Label();

    Bubble() {
        getStyleClass().add("chart-bubble");
        head.getStyleClass().add("chart-bubble-head");
        head.setWrapText(true);
        words.setWrapText(true);
        getChildren().setAll(head, words);
        setManaged(false);
        setMouseTransparent(true);
        hide();
    }

    void hide() {
        setVisible(false);
    }

    void show(Chart.Spot spot, double width, double height, double em) {
        head.setText(spot.head());
        words.setText(spot.words());
        setVisible(true);
        setMaxWidth(Math.min(WIDEST * em, width));
        applyCss();
        double own = Math.min(getMaxWidth(), snapSizeX(prefWidth(-1)));
        double tall = snapSizeY(prefHeight(own));
        double above = spot.y() - tall - em;
        double y = above >= 0 ? above : spot.y() + em;
        double x = Math.clamp(spot.x() - own / 2, 0, Math.max(0, width - own));
        resizeRelocate(x, Math.clamp(y, Math.min(0, height - tall), Math.max(0, height - tall)), own, tall);
    }
}
