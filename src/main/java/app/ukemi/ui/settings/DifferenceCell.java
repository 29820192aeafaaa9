package app.ukemi.ui.settings;

import app.ukemi.domain.Difference;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Shown;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A mistake that is not the same in a backup: how it differs, and the way back for it alone. */
final class DifferenceCell extends ListCell<Difference> {
    private final Ui ui;
    private final Label title = new Label();
    private final Label kind = new Label();
    private final Button back = new Button();
    private final HBox row;

    DifferenceCell(Ui ui, Consumer<Difference> bringBack) {
        this.ui = ui;
        kind.getStyleClass().addAll("muted", "small-text");
        kind.setWrapText(true);
        back.setText(ui.text("backups.bring-back"));
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> bringBack.accept(getItem()));
        var words = new VBox(title, kind);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(words, back);
        row.getStyleClass().add("difference-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Difference difference, boolean empty) {
        super.updateItem(difference, empty);
        if (empty || difference == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(difference.title());
        kind.setText(ui.text(difference.kind()));
        Shown.when(difference.kind() != Difference.Differs.NEW_SINCE, back);
        back.setAccessibleText(back.getText() + ": " + difference.title());
        setGraphic(row);
        setAccessibleText(title.getText() + ", " + kind.getText());
    }
}
