package app.ukemi.ui.journal;

import app.ukemi.ui.Ui;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A mistake in the trash: since when, and the two ways out. Its buttons stay the same, so that the keyboard does. */
final class TrashCell extends ListCell<JournalLine> {
    private final Ui ui;
    private final Label title = new Label();
    private final Label when = new Label();
    private final Button restore;
    private final Button delete;
    private final HBox row;

    TrashCell(Ui ui, TrashController.Doors doors) {
        this.ui = ui;
        restore = button("trash.restore", doors, doors::restore);
        delete = button("trash.delete", doors, doors::deleteForGood);
        delete.getStyleClass().add("danger");
        title.getStyleClass().add("line-title");
        when.getStyleClass().addAll("muted", "small-text");
        var words = new VBox(title, when);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(words, restore, delete);
        row.getStyleClass().add("trash-row");
        // As wide as the list: its buttons would else be out of sight behind a long title.
        setPrefWidth(0);
    }

    private Button button(String key, TrashController.Doors doors, Consumer<JournalLine> act) {
        var button = new Button(ui.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(doors.readOnly());
        button.setOnAction(_ -> {
            getListView().getSelectionModel().select(getIndex());
            act.accept(getItem());
        });
        return button;
    }

    @Override
    protected void updateItem(@Nullable JournalLine line, boolean none) {
        super.updateItem(line, none);
        if (none || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(line.summary().title());
        Instant since = Objects.requireNonNull(line.summary().trashedAt());
        when.setText(ui.text("trash.since", ui.day(since.atZone(ui.clock().getZone()).toLocalDate())));
        restore.setAccessibleText(restore.getText() + ": " + title.getText());
        delete.setAccessibleText(delete.getText() + ": " + title.getText());
        setGraphic(row);
        setAccessibleText(title.getText() + ", " + when.getText());
    }
}
