package app.ukemi.ui.shell;

import app.ukemi.background.Background.Stoppable;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Styles;
import app.ukemi.ui.control.Undo;
import app.ukemi.ui.settings.Preferences;
import java.time.Duration;
import javafx.fxml.FXML;
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

    /** In heights of a letter. */
    private static final double ROOM_FOR_SPACE = 40;

    private final Ui ui;
    private final Shell shell;
    private final Preferences preferences;
    private final Runnable rebuild;
    private final Undo undo;
    private final UnforeseenDialog unforeseen;
    private Subscription held = Subscription.EMPTY;

    @FXML private BorderPane window;
    @FXML private BorderPane body;
    @FXML private VBox notices;
    @FXML private StackPane room;
    @FXML private HBox undoBar;
    @FXML private Label undoWhat;

    /** With what shows the whole window anew, in another language. */
    public ShellController(Ui ui, Shell shell, Preferences preferences, Runnable rebuild) {
        this.ui = ui;
        this.shell = shell;
        this.preferences = preferences;
        this.rebuild = rebuild;
        undo = new Undo(ui.background());
        unforeseen = new UnforeseenDialog(ui);
    }

    @FXML
    private void initialize() {
        Bind.hold(window, this);
        var ways = new Ways(ui, shell, preferences, new SettingsDoors(shell, rebuild), room);
        var menu = new MenuController(ui, ways, undo, shell::open);
        var side = new SideBarController(ui, ways, window.widthProperty());
        window.setTop(Views.of(menu, ui));
        body.setLeft(Views.of(side, ui));
        shell.onTrouble(trouble -> {
            ways.onTrouble(undo);
            new Troubles(ui, Dialogs.of(window, ui), shell::rescue).tell(trouble);
        });
        shell.onLeave(this::mayClose);
        undo.offer().subscribe(this::showUndo);
        Leave.of(window, () -> ways.with(rooms -> rooms.frame().open().autosave().flush()));
        window.heightProperty().subscribe(this::fitHeight);
        undoWhat.fontProperty().subscribe(this::fitHeight);
        Stoppable ticking = ui.background().every(TICK, () -> ways.with(Rooms::tick));
        Subscription opened = shell.open().subscribe(journal -> show(journal, ways, menu, side));
        held = Subscription.combine(menu.follow(preferences), opened, ways::leave, ticking::stop);
    }

    private void show(@Nullable OpenJournal journal, Ways ways, MenuController menu, SideBarController side) {
        undo.dismiss();
        frame(journal, ways, menu);
        side.setJournal(journal);
        ways.enter(journal, undo);
        if (journal != null) {
            ways.with(rooms -> rooms.rescue().show());
            Runnable judged = () -> judged(journal, ways, menu);
            journal.readOnly().addListener((_, _, _) -> judged.run());
            journal.unsound().addListener((_, _, _) -> judged.run());
        }
    }

    private void frame(@Nullable OpenJournal journal, Ways ways, MenuController menu) {
        menu.setJournal(journal);
        Runnable showReport = () -> ways.with(rooms -> rooms.rescue().show());
        notices.getChildren().setAll(new Notices(ui, preferences, shell).of(journal, showReport));
    }

    /** It can only be read, as turned out while it was read already. What has been typed since stays on the screen. */
    private void judged(OpenJournal journal, Ways ways, MenuController menu) {
        if (shell.open().get() == journal) {
            frame(journal, ways, menu);
            if (journal.nothingTyped()) {
                ways.enter(journal, undo);
            }
        }
    }

    private void fitHeight() {
        boolean low = window.getHeight() < ROOM_FOR_SPACE * undoWhat.getFont().getSize();
        window.pseudoClassStateChanged(Styles.SHORT, low);
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
