package app.ukemi.ui.shell;

import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.Undo;
import app.ukemi.ui.settings.Preferences;
import app.ukemi.ui.settings.SettingsController;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Where menu and side bar lead. Without a journal there are the welcome and the settings alone. */
final class Ways {
    private final Ui ui;
    private final Shell shell;
    private final Preferences preferences;
    private final JournalFiles files;
    private final SettingsDoors settings;
    private final StackPane place;
    private final ReadOnlyObjectWrapper<Room> room = new ReadOnlyObjectWrapper<>(Room.WELCOME);
    private final ReadOnlyObjectWrapper<Room> entry = new ReadOnlyObjectWrapper<>(Room.WELCOME);
    private @Nullable Rooms rooms;
    private Subscription followed = Subscription.EMPTY;
    private @Nullable FirstLine early;
    /** What waits for a journal: the first one may have been refused. */
    private FirstLine.Typed typed = FirstLine.Typed.NOTHING;

    Ways(Ui ui, Shell shell, Preferences preferences, SettingsDoors settings, StackPane place) {
        this.ui = ui;
        this.shell = shell;
        this.preferences = preferences;
        files = new JournalFiles(ui, shell, place);
        this.settings = settings;
        this.place = place;
    }

    JournalFiles files() {
        return files;
    }

    /** The room that is shown. */
    ReadOnlyObjectProperty<Room> room() {
        return room.getReadOnlyProperty();
    }

    /** The entry of the side bar that is current. */
    ReadOnlyObjectProperty<Room> entry() {
        return entry.getReadOnlyProperty();
    }

    /** Shows this while the first journal is being opened. */
    void await(FirstLine line) {
        early = line;
        place.getChildren().setAll(line);
    }

    /** Shows the rooms of a journal, beginning with the list; or the welcome, where there is none and none comes. */
    void enter(@Nullable OpenJournal journal, Undo undo) {
        leave();
        if (journal == null && early != null && shell.isOpening()) {
            return;
        }
        if (early != null) {
            typed = early.take();
            early = null;
        }
        if (journal == null) {
            showWelcome();
            return;
        }
        var frame = new Frame(ui, journal, undo, preferences, place);
        rooms = new Rooms(frame, shell);
        followed = frame.entry().subscribe(entry::set).and(frame.room().subscribe(room::set));
        rooms.journal().showFirst(typed);
        typed = FirstLine.Typed.NOTHING;
    }

    /** Something went wrong. Where it was the journal that was to be shown first, the welcome stands in its place. */
    void onTrouble(Undo undo) {
        if (early != null && !shell.isOpening()) {
            enter(null, undo);
        }
    }

    /** Leaves the rooms of the present journal for good. */
    void leave() {
        with(each -> each.frame().leave());
        followed.unsubscribe();
        rooms = null;
    }

    /** Does something with the rooms, where a journal is open. */
    void with(Consumer<Rooms> act) {
        if (rooms != null) {
            act.accept(rooms);
        }
    }

    void showJournal() {
        if (rooms == null) {
            showWelcome();
        } else {
            rooms.journal().show();
        }
    }

    private void showWelcome() {
        stand(Views.of(new WelcomeController(files), ui), Room.WELCOME);
    }

    /** The settings are there from the start, also while no journal is open. */
    void showSettings() {
        if (rooms == null) {
            stand(Views.of(new SettingsController(ui, preferences, settings), ui), Room.SETTINGS);
        } else {
            rooms.showSettings(settings);
        }
    }

    private void stand(Parent view, Room as) {
        place.getChildren().setAll(view);
        Focus.first(view);
        entry.set(as);
        room.set(as);
    }
}
