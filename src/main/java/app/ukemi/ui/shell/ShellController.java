package app.ukemi.ui.shell;

import app.ukemi.background.Background.Stoppable;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Step;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.Styles;
import app.ukemi.ui.control.Undo;
import app.ukemi.ui.settings.Preferences;
import app.ukemi.ui.settings.SettingsController;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The window: menu, side bar, notices, the room, and the way back from the last removal. */
public final class ShellController implements WelcomeController.Doors, SettingsController.Doors {
    /** How often the list is shown anew, since the open ones grow older. */
    private static final Duration TICK = Duration.ofMinutes(1);

    /** In heights of a letter. */
    private static final double ROOM_FOR_SPACE = 40;

    private final Ui ui;
    private final Shell shell;
    private final Preferences preferences;
    private final Runnable rebuild;
    private final Undo undo;
    private final Stoppable ticking;
    private @Nullable Rooms rooms;
    private Subscription recent = Subscription.EMPTY;

    @FXML private BorderPane window;
    @FXML private VBox side;
    @FXML private Label brand;
    @FXML private Button navJournal;
    @FXML private Button navTrash;
    @FXML private Button navSettings;
    @FXML private VBox notices;
    @FXML private StackPane room;
    @FXML private HBox undoBar;
    @FXML private Label undoWhat;
    @FXML private MenuItem menuUndo;
    @FXML private Menu menuRecent;
    @FXML private Menu menuMistake;
    @FXML private MenuItem menuNewMistake;
    @FXML private MenuItem menuSaveCopy;
    @FXML private MenuItem menuShow;
    @FXML private MenuItem menuToTrashRoom;
    @FXML private MenuItem menuDisclose;
    @FXML private MenuItem menuTrash;

    /** With what shows the whole window anew, in another language. */
    public ShellController(Ui ui, Shell shell, Preferences preferences, Runnable rebuild) {
        this.ui = ui;
        this.shell = shell;
        this.preferences = preferences;
        this.rebuild = rebuild;
        undo = new Undo(ui.background());
        ticking = ui.background().every(TICK, () -> withRooms(Rooms::tick));
    }

    @FXML
    private void initialize() {
        Bind.hold(window, this);
        shell.onTrouble(trouble -> new Troubles(ui, Dialogs.of(window, ui)).tell(trouble));
        shell.onLeave(this::mayClose);
        shell.open().addListener((_, _, journal) -> show(journal));
        undo.offer().addListener((_, _, offer) -> showUndo(offer));
        showUndo(null);
        recent = preferences.recent().subscribe(this::showRecent);
        Leave.of(window, () -> withRooms(Rooms::flush));
        window.heightProperty().subscribe(this::fitHeight);
        navSettings.fontProperty().subscribe(this::fitHeight);
        SideBar.fit(side, window.widthProperty(), List.of(brand, navJournal, navTrash, navSettings));
        show(shell.open().get());
    }

    private void fitHeight() {
        boolean low = window.getHeight() < ROOM_FOR_SPACE * navSettings.getFont().getSize();
        window.pseudoClassStateChanged(Styles.SHORT, low);
    }

    /** Stops all that ticks; called when the window goes. */
    public void stop() {
        ticking.stop();
        recent.unsubscribe();
        withRooms(Rooms::stop);
    }

    /** Whether all is on disk, or the user has said what is to become of the rest. */
    public boolean mayClose() {
        window.requestFocus();
        OpenJournal journal = shell.open().get();
        return journal == null || new Closing(ui, Dialogs.of(window, ui), shell).mayClose(journal);
    }

    private void show(@Nullable OpenJournal journal) {
        withRooms(Rooms::stop);
        undo.dismiss();
        boolean none = journal == null;
        boolean noWriting = journal == null || journal.journal().readOnly();
        List.of(menuSaveCopy, menuShow, menuToTrashRoom).forEach(item -> item.setDisable(none));
        List.of(menuNewMistake, menuDisclose, menuTrash).forEach(item -> item.setDisable(noWriting));
        navTrash.setDisable(none);
        notices.getChildren().setAll(Notices.of(ui, journal));
        if (journal == null) {
            rooms = null;
            showWelcome();
        } else {
            var next = new Rooms(ui, journal, undo, preferences, room);
            rooms = next;
            next.room().subscribe(this::showPlace);
            next.showJournal();
        }
    }

    private void showWelcome() {
        Parent welcome = Views.of(new WelcomeController(this), ui);
        room.getChildren().setAll(welcome);
        Focus.first(welcome);
        showPlace(Room.WELCOME);
    }

    private void showPlace(Room place) {
        navJournal.pseudoClassStateChanged(Styles.CURRENT, place != Room.TRASH && place != Room.SETTINGS);
        navTrash.pseudoClassStateChanged(Styles.CURRENT, place == Room.TRASH);
        navSettings.pseudoClassStateChanged(Styles.CURRENT, place == Room.SETTINGS);
        menuMistake.setDisable(place != Room.MISTAKE);
    }

    private void showUndo(Undo.@Nullable Offer offer) {
        undoBar.setVisible(offer != null);
        menuUndo.setDisable(offer == null);
        undoWhat.setText(offer == null ? "" : offer.what());
    }

    private void showRecent() {
        menuRecent.getItems().setAll(preferences.recent().stream().map(this::recentItem).toList());
        menuRecent.setDisable(preferences.recent().isEmpty());
    }

    private MenuItem recentItem(Path file) {
        var item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> shell.open(file));
        return item;
    }

    private void withRooms(Consumer<Rooms> act) {
        if (rooms != null) {
            act.accept(rooms);
        }
    }

    @FXML
    private void newMistake() {
        withRooms(Rooms::newMistake);
    }

    @FXML
    private void newJournal() {
        JournalChooser.create(window, ui).ifPresent(file -> shell.create(file));
    }

    @FXML
    @Override
    public void openJournal() {
        JournalChooser.open(window, ui).ifPresent(file -> shell.open(file));
    }

    @FXML
    @Override
    public void openSample() {
        shell.openSample();
    }

    @Override
    public void startWriting() {
        shell.openUsual();
    }

    @FXML
    private void saveCopy() {
        OpenJournal journal = shell.open().get();
        if (journal != null) {
            JournalChooser.copy(window, ui).ifPresent(file -> copy(journal, file));
        }
    }

    private void copy(OpenJournal journal, Path file) {
        shell.saveCopy(journal, file, () -> Dialogs.of(window, ui).say(ui.text("copy.saved"), file.toString()));
    }

    @FXML
    private void showInFolder() {
        OpenJournal journal = shell.open().get();
        if (journal != null && !Folder.show(journal.journal().path())) {
            Dialogs.of(window, ui).say(ui.text("folder.path"), journal.journal().path().toString());
        }
    }

    @FXML
    private void quit() {
        Window stage = window.getScene().getWindow();
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @FXML
    private void showJournal() {
        if (rooms == null) {
            showWelcome();
        } else {
            rooms.showJournal();
        }
    }

    @FXML
    private void showTrash() {
        withRooms(Rooms::showTrash);
    }

    /** The settings are there from the start, also while no journal is open. */
    @FXML
    private void showSettings() {
        if (rooms == null) {
            room.getChildren().setAll(Views.of(new SettingsController(ui, preferences, this), ui));
            showPlace(Room.SETTINGS);
        } else {
            rooms.showSettings(this);
        }
    }

    @FXML
    private void step(ActionEvent event) {
        int number = Integer.parseInt((String) ((MenuItem) event.getSource()).getUserData());
        withRooms(each -> each.withMistake(mistake -> mistake.go(Step.values()[number - 1])));
    }

    @FXML
    private void recordDisclosure() {
        withRooms(each -> each.withMistake(mistake -> mistake.newDisclosure()));
    }

    @FXML
    private void trashMistake() {
        withRooms(Rooms::trashShown);
    }

    @FXML
    private void undo() {
        undo.take();
    }

    @FXML
    private void showKeys() {
        Dialogs.of(window, ui).say(ui.text("keys.heading"), ui.text("keys.list"));
    }

    @FXML
    private void showAbout() {
        Dialogs.of(window, ui).say(ui.text("app.name"), ui.text("about.what"));
    }

    @Override
    public @Nullable PaceLimits limits() {
        OpenJournal journal = shell.open().get();
        return journal == null ? null : journal.limits().get();
    }

    @Override
    public void setLimits(PaceLimits limits) {
        OpenJournal journal = shell.open().get();
        if (journal != null) {
            journal.setLimits(limits);
        }
    }

    @Override
    public void languageChanged() {
        rebuild.run();
    }

    @Override
    public boolean readOnly() {
        OpenJournal journal = shell.open().get();
        return journal != null && journal.journal().readOnly();
    }
}
