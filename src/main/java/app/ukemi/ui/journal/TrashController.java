package app.ukemi.ui.journal;

import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Focus;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** What was thrown away in the last thirty days: it can come back, or go for good. */
public final class TrashController {
    private final Ui ui;
    private final JournalModel model;
    private final Doors doors;

    @FXML private VBox room;
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
        list.setCellFactory(_ -> new TrashCell(ui, doors));
        Focus.atALine(list);
        refresh();
    }

    /** Shows what the model holds now; the keyboard stays at the place of a line that it was in. */
    public void refresh() {
        boolean inLine = Focus.within(list);
        boolean here = Focus.within(room);
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(model.trash());
        boolean none = model.trash().isEmpty();
        empty.setVisible(none);
        empty.setManaged(none);
        list.setVisible(!none);
        emptyAll.setVisible(!none);
        emptyAll.setManaged(!none);
        emptyAll.setDisable(doors.readOnly());
        list.getSelectionModel().select(Math.min(at, list.getItems().size() - 1));
        if (none && here) {
            Focus.to(empty);
        } else if (inLine) {
            Focus.line(list);
        }
    }

    @FXML
    private void emptyAll() {
        doors.empty(List.copyOf(model.trash()));
    }
}
