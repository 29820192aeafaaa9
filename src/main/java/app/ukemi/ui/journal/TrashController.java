package app.ukemi.ui.journal;

import app.ukemi.ui.Ui;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was thrown away in the last thirty days: it can come back, or go for good. */
public final class TrashController {
    private final Ui ui;
    private final JournalModel model;
    private final Doors doors;

    @FXML private ListView<JournalLine> list;
    @FXML private Label empty;
    @FXML private Button emptyAll;

    /** What can be done with what lies in the trash. */
    public interface Doors {
        void restore(JournalLine line);

        void deleteForGood(JournalLine line);

        void empty(List<JournalLine> lines);

        boolean readOnly();
    }

    public TrashController(Ui ui, JournalModel model, Doors doors) {
        this.ui = ui;
        this.model = model;
        this.doors = doors;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new Cell());
        refresh();
    }

    /** Shows what the model holds now. */
    public void refresh() {
        list.getItems().setAll(model.trash());
        boolean none = model.trash().isEmpty();
        empty.setVisible(none);
        empty.setManaged(none);
        list.setVisible(!none);
        emptyAll.setVisible(!none);
        emptyAll.setManaged(!none);
        emptyAll.setDisable(doors.readOnly());
    }

    @FXML
    private void emptyAll() {
        doors.empty(List.copyOf(model.trash()));
    }

    private final class Cell extends ListCell<JournalLine> {
        /** As wide as the list, whose buttons would else be out of sight behind a long title. */
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(JournalLine line, boolean none) {
            super.updateItem(line, none);
            setGraphic(none || line == null ? null : row(line));
        }
    }

    private Node row(JournalLine line) {
        var title = new Label(line.summary().title());
        title.getStyleClass().add("line-title");
        var when = new Label(ui.text("trash.since", ui.day(
                Objects.requireNonNull(line.summary().trashedAt()).atZone(zone()).toLocalDate())));
        when.getStyleClass().addAll("muted", "small-text");
        var words = new VBox(title, when);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button restore = button("trash.restore", line.summary().title(), () -> doors.restore(line));
        Button delete = button("trash.delete", line.summary().title(), () -> doors.deleteForGood(line));
        delete.getStyleClass().add("danger");
        var row = new HBox(words, restore, delete);
        row.getStyleClass().add("trash-row");
        return row;
    }

    private Button button(String key, String title, Runnable act) {
        var button = new Button(ui.text(key));
        button.setAccessibleText(ui.text(key) + ": " + title);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(doors.readOnly());
        button.setOnAction(_ -> act.run());
        return button;
    }

    private ZoneId zone() {
        return ui.clock().getZone();
    }
}
