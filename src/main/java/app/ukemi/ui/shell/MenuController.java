package app.ukemi.ui.shell;

import app.ukemi.domain.Step;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Undo;
import app.ukemi.ui.settings.Preferences;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The menu of the window. Every shortcut is one of its accelerators. */
public final class MenuController {
    private final Ui ui;
    private final Ways ways;
    private final JournalFiles files;
    private final Undo undo;
    private final Consumer<Path> openRecent;

    @FXML private MenuBar menu;
    @FXML private MenuItem menuFind;
    @FXML private MenuItem menuUndo;
    @FXML private Menu menuRecent;
    @FXML private Menu menuMistake;
    @FXML private MenuItem menuNewMistake;
    @FXML private MenuItem menuSaveCopy;
    @FXML private MenuItem menuShow;
    @FXML private MenuItem menuBackups;
    @FXML private MenuItem menuToTimeline;
    @FXML private MenuItem menuFollowThrough;
    @FXML private MenuItem menuTags;
    @FXML private MenuItem menuToTrashRoom;
    @FXML private MenuItem menuPlan;
    @FXML private MenuItem menuDisclose;
    @FXML private MenuItem menuTrash;

    MenuController(Ui ui, Ways ways, Undo undo, Consumer<Path> openRecent) {
        this.ui = ui;
        this.ways = ways;
        files = ways.files();
        this.undo = undo;
        this.openRecent = openRecent;
    }

    @FXML
    private void initialize() {
        undo.offer().subscribe(offer -> menuUndo.setDisable(offer == null));
        ways.room().subscribe(room -> {
            menuMistake.setDisable(room != Room.MISTAKE && room != Room.PLAN);
            menuPlan.setText(ui.text(room == Room.PLAN ? "menu.print" : "menu.plan"));
        });
    }

    /** Lists the journals that were open before, as long as the window stands. */
    Subscription follow(Preferences preferences) {
        return preferences.recent().subscribe(() -> {
            menuRecent.getItems().setAll(preferences.recent().stream().map(this::recentItem).toList());
            menuRecent.setDisable(preferences.recent().isEmpty());
        });
    }

    private MenuItem recentItem(Path file) {
        var item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> openRecent.accept(file));
        return item;
    }

    /** Offers what can be done with this journal; null where none is open. */
    void setJournal(@Nullable OpenJournal journal) {
        boolean noWriting = journal == null || journal.journal().readOnly();
        List.of(menuSaveCopy, menuShow, menuFind, menuToTimeline, menuFollowThrough, menuTags, menuToTrashRoom)
                .forEach(item -> item.setDisable(journal == null));
        menuBackups.setDisable(journal == null || !journal.backups().needed());
        List.of(menuNewMistake, menuDisclose, menuTrash).forEach(item -> item.setDisable(noWriting));
    }

    @FXML
    private void newMistake() {
        ways.with(rooms -> rooms.journal().write());
    }

    @FXML
    private void newJournal() {
        files.newJournal();
    }

    @FXML
    private void openJournal() {
        files.openJournal();
    }

    @FXML
    private void openSample() {
        files.openSample();
    }

    @FXML
    private void saveCopy() {
        files.saveCopy();
    }

    @FXML
    private void showBackups() {
        ways.with(rooms -> rooms.backups().show());
    }

    @FXML
    private void showInFolder() {
        files.showInFolder();
    }

    @FXML
    private void quit() {
        Window stage = menu.getScene().getWindow();
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @FXML
    private void find() {
        ways.with(rooms -> rooms.search().show());
    }

    @FXML
    private void undo() {
        undo.take();
    }

    @FXML
    private void showJournal() {
        ways.showJournal();
    }

    @FXML
    private void showTimeline() {
        ways.with(rooms -> rooms.timeline().show());
    }

    @FXML
    private void showFollowThrough() {
        ways.with(rooms -> rooms.followThrough().show());
    }

    @FXML
    private void showTags() {
        ways.with(rooms -> rooms.tags().show());
    }

    @FXML
    private void showTrash() {
        ways.with(rooms -> rooms.trash().show());
    }

    @FXML
    private void showSettings() {
        ways.showSettings();
    }

    @FXML
    private void step(ActionEvent event) {
        int number = Integer.parseInt((String) ((MenuItem) event.getSource()).getUserData());
        ways.with(rooms -> rooms.mistake().withShown(shown -> shown.go(Step.values()[number - 1])));
    }

    @FXML
    private void plan() {
        ways.with(Rooms::plan);
    }

    @FXML
    private void recordDisclosure() {
        ways.with(rooms -> rooms.mistake().withShown(shown -> shown.newDisclosure()));
    }

    @FXML
    private void showHistory() {
        ways.with(rooms -> rooms.history().show());
    }

    @FXML
    private void trashMistake() {
        ways.with(Rooms::trashShown);
    }

    @FXML
    private void showKeys() {
        Dialogs.of(menu, ui).say(ui.text("keys.heading"), ui.text("keys.list"));
    }

    @FXML
    private void showAbout() {
        Dialogs.of(menu, ui).say(ui.text("app.name"), ui.text("about.what"));
    }
}
