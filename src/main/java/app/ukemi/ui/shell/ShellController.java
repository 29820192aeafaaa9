package app.ukemi.ui.shell;

import app.ukemi.background.Background.Stoppable;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Undo;
import app.ukemi.ui.settings.Preferences;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The window: menu, side bar, notices, the room, and the way back from the last removal. */
public final class ShellController {
    /** How often what is shown is shown anew, since the open ones grow older. */
    private static final Duration TICK = Duration.ofMinutes(1);

    private final Ui ui;
    private final Shell shell;
    private final Preferences preferences;
    private final FirstLine line;
    private final Undo undo;
    private final UnforeseenDialog unforeseen;
    private final StackPane room = new StackPane();
    private final DoubleProperty width = new SimpleDoubleProperty(Double.MAX_VALUE);
    private final Ways ways;
    private final MenuController menu;
    private final SideBarController side;
    private Room first = Room.JOURNAL;
    private @Nullable Parent menuBar;
    private @Nullable Parent sideBar;
    private Subscription held = Subscription.EMPTY;

    @FXML private BorderPane window;
    @FXML private BorderPane body;
    @FXML private BorderPane main;
    @FXML private VBox notices;
    @FXML private HBox undoBar;
    @FXML private Label undoWhat;

    /** With what stands in the room until a journal is there, and what shows the whole window in another language. */
    ShellController(Ui ui, Shell shell, Preferences preferences, FirstLine line, Runnable rebuild) {
        this.ui = ui;
        this.shell = shell;
        this.preferences = preferences;
        this.line = line;
        undo = new Undo(ui.background());
        unforeseen = new UnforeseenDialog(ui);
        ways = new Ways(ui, shell, preferences, new SettingsDoors(shell, rebuild), room);
        menu = new MenuController(ui, ways, undo, shell::open);
        side = new SideBarController(ui, ways, width);
    }

    /** What takes a while to make, and has to be there before the whole is. */
    List<Runnable> parts() {
        return List.of(() -> menuBar = Views.of(menu, ui), () -> sideBar = Views.of(side, ui));
    }

    @FXML
    private void initialize() {
        Bind.hold(window, this);
        room.setId("room");
        width.bind(window.widthProperty());
        window.setTop(menuBar);
        body.setLeft(sideBar);
        main.setCenter(room);
        ways.await(line);
        shell.onLeave(this::mayClose);
        undo.offer().subscribe(this::showUndo);
        Leave.of(window, () -> ways.with(rooms -> rooms.frame().open().autosave().flush()));
        window.heightProperty().subscribe(this::fitHeight);
        undoWhat.fontProperty().subscribe(this::fitHeight);
        Stoppable ticking = ui.background().every(TICK, () -> ways.with(Rooms::tick));
        held = Subscription.combine(menu.follow(preferences), ways::leave, ticking::stop);
    }

    /**
     * Shows what there is to show. It is to be in the window by then: what is not gets no keyboard.
     *
     * @param room the list or the settings
     */
    void begin(Room room) {
        first = room;
        line.focus();
        shell.onTrouble(trouble -> {
            ways.onTrouble(undo);
            new Troubles(ui, Dialogs.of(window, ui), shell::rescue).tell(trouble);
        });
        held = held.and(shell.open().subscribe(this::show));
    }

    private void show(@Nullable OpenJournal journal) {
        undo.dismiss();
        frame(journal);
        side.setJournal(journal);
        ways.enter(journal, undo);
        if (first == Room.SETTINGS && !shell.isOpening()) {
            first = Room.JOURNAL;
            ways.showSettings();
        }
        if (journal != null) {
            ways.with(rooms -> rooms.rescue().show());
            Runnable judged = () -> judged(journal);
            journal.readOnly().addListener((_, _, _) -> judged.run());
            journal.unsound().addListener((_, _, _) -> judged.run());
        }
    }

    private void frame(@Nullable OpenJournal journal) {
        menu.setJournal(journal);
        Runnable showReport = () -> ways.with(rooms -> rooms.rescue().show());
        notices.getChildren().setAll(new Notices(ui, preferences, shell).of(journal, showReport));
    }

    /** It can only be read, as turned out while it was read already. What has been typed since stays on the screen. */
    private void judged(OpenJournal journal) {
        if (shell.open().get() == journal) {
            frame(journal);
            if (journal.nothingTyped()) {
                ways.enter(journal, undo);
            }
        }
    }

    private void fitHeight() {
        Fit.height(window, undoWhat.getFont());
    }

    private void showUndo(Undo.@Nullable Offer offer) {
        undoBar.setVisible(offer != null);
        undoWhat.setText(offer == null ? "" : offer.what());
    }

    @FXML
    private void undo() {
        undo.take();
    }

    /** Stops all that ticks; called when the window goes. */
    public void stop() {
        held.unsubscribe();
    }

    /** Tells the user of an error that nobody foresaw, over whatever is on the screen. */
    public void tell(Throwable error) {
        unforeseen.tell(error, Dialogs.of(window, ui), shell.open().get());
    }

    /** Whether all is on disk, or the user has said what is to become of the rest. */
    public boolean mayClose() {
        window.requestFocus();
        OpenJournal journal = shell.open().get();
        return journal == null || new Closing(ui, Dialogs.of(window, ui), shell).mayClose(journal);
    }
}
