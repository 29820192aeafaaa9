package app.ukemi.ui.shell;

import app.ukemi.ui.control.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableDoubleValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The rooms by name at the left of the window. */
public final class SideBarController {
    private final Ways ways;
    private final ObservableDoubleValue windowWidth;
    private final Map<Room, Button> entries = new EnumMap<>(Room.class);

    @FXML private VBox side;
    @FXML private Label brand;
    @FXML private Button navJournal;
    @FXML private Button navTrash;
    @FXML private Button navSettings;

    SideBarController(Ways ways, ObservableDoubleValue windowWidth) {
        this.ways = ways;
        this.windowWidth = windowWidth;
    }

    @FXML
    private void initialize() {
        entries.put(Room.JOURNAL, navJournal);
        entries.put(Room.TRASH, navTrash);
        entries.put(Room.SETTINGS, navSettings);
        SideBar.fit(side, windowWidth, List.of(brand, navJournal, navTrash, navSettings));
        ways.entry().subscribe(this::mark);
    }

    /** The welcome stands where the journal will. */
    private void mark(Room current) {
        Room marked = current == Room.WELCOME ? Room.JOURNAL : current;
        entries.forEach((room, entry) -> entry.pseudoClassStateChanged(Styles.CURRENT, room == marked));
    }

    /** Whether there is a journal whose rooms can be entered. */
    void setJournal(boolean open) {
        navTrash.setDisable(!open);
    }

    @FXML
    private void showJournal() {
        ways.showJournal();
    }

    @FXML
    private void showTrash() {
        ways.with(rooms -> rooms.trash().show());
    }

    @FXML
    private void showSettings() {
        ways.showSettings();
    }
}
