package app.ukemi.ui.history;

import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Styles;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** A field in two versions side by side; one that differs says so in a word, and has a bar at its side. */
final class FieldRow extends VBox {
    FieldRow(Ui ui, Difference difference) {
        String word = ui.text(difference.differs() ? "history.differs" : "history.equal", difference.label());
        var head = new Label(word);
        head.getStyleClass().add("field-label");
        var sides = new GridPane();
        sides.getStyleClass().add("field-sides");
        sides.getColumnConstraints().setAll(half(), half());
        sides.addRow(0, side(ui, difference.left()), side(ui, difference.right()));
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
        GridPane.setValignment(side, VPos.TOP);
        return side;
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }
}
