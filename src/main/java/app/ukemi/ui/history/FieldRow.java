package app.ukemi.ui.history;

import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A field in two versions side by side; one that differs says so in a word, and has a bar at its side. */
final class FieldRow extends VBox {
    FieldRow(Ui ui, Difference difference) {
        String word = ui.text(difference.differs() ? "history.differs" : "history.equal", difference.label());
        var head = new Label(word);
        head.getStyleClass().add("field-label");
        var sides = new HBox(side(ui, difference.left()), side(ui, difference.right()));
        sides.getStyleClass().add("sides");
        getStyleClass().add("field-row");
        pseudoClassStateChanged(Styles.CURRENT, difference.differs());
        getChildren().addAll(head, sides);
        setAccessibleText(word + ". " + difference.left() + ". " + difference.right());
    }

    private static Label side(Ui ui, String text) {
        var side = new Label(text.isEmpty() ? ui.text("history.empty-field") : text);
        if (text.isEmpty()) {
            side.getStyleClass().add("muted");
        }
        side.setWrapText(true);
        side.setMinHeight(USE_PREF_SIZE);
        side.setMinWidth(0);
        side.setPrefWidth(0);
        side.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }
}
