package app.ukemi.ui.shell;

import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Styles;
import app.ukemi.ui.control.Tips;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableDoubleValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The rooms by name at the left of the window. */
public final class SideBarController {
    private final Ui ui;
    private final Ways ways;
    private final ObservableDoubleValue windowWidth;
    private final Map<Room, Button> entries = new EnumMap<>(Room.class);
    private Subscription counted = Subscription.EMPTY;

    @FXML private VBox side;
    @FXML private Label brand;
    @FXML private Button navSearch;
    @FXML private Button navJournal;
    @FXML private Button navTimeline;
    @FXML private Button navFollowThrough;
    @FXML private Label overdue;
    @FXML private Button navTrash;
    @FXML private Button navSettings;

    SideBarController(Ui ui, Ways ways, ObservableDoubleValue windowWidth) {
        this.ui = ui;
        this.ways = ways;
        this.windowWidth = windowWidth;
    }

    @FXML
    private void initialize() {
        entries.put(Room.JOURNAL, navJournal);
        entries.put(Room.SEARCH, navSearch);
        entries.put(Room.TIMELINE, navTimeline);
        entries.put(Room.FOLLOW_THROUGH, navFollowThrough);
        entries.put(Room.TRASH, navTrash);
        entries.put(Room.SETTINGS, navSettings);
        SideBar.fit(
                side,
                windowWidth,
                List.of(brand, navSearch, navJournal, navTimeline, navFollowThrough, navTrash, navSettings));
        ways.entry().subscribe(this::mark);
    }

    /** The welcome stands where the journal will. */
    private void mark(Room current) {
        Room marked = current == Room.WELCOME ? Room.JOURNAL : current;
        entries.forEach((room, entry) -> entry.pseudoClassStateChanged(Styles.CURRENT, room == marked));
    }

    /** The journal whose rooms can be entered, and of which it is said how much is overdue; null where none is. */
    void setJournal(@Nullable OpenJournal journal) {
        List.of(navSearch, navTimeline, navFollowThrough, navTrash)
                .forEach(entry -> entry.setDisable(journal == null));
        counted.unsubscribe();
        counted = journal == null
                ? Subscription.EMPTY
                : journal.followThrough().overdue().subscribe(things -> count(things.size()));
        if (journal == null) {
            count(0);
        }
    }

    private void count(int late) {
        overdue.setText(late == 0 ? "" : String.valueOf(late));
        String name = navFollowThrough.getText();
        navFollowThrough.setAccessibleText(late == 0 ? name : ui.text("shell.overdue", name, late));
        if (late > 0 || navFollowThrough.getTooltip() != null) {
            navFollowThrough.setTooltip(Tips.of(navFollowThrough.getAccessibleText()));
        }
    }

    @FXML
    private void showFollowThrough() {
        ways.with(rooms -> rooms.followThrough().show());
    }

    @FXML
    private void showJournal() {
        ways.showJournal();
    }

    @FXML
    private void showSearch() {
        ways.with(rooms -> rooms.search().show());
    }

    @FXML
    private void showTimeline() {
        ways.with(rooms -> rooms.timeline().show());
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
