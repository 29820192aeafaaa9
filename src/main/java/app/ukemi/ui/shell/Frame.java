package app.ukemi.ui.shell;

import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Undo;
import app.ukemi.ui.settings.Preferences;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The place in the window where the rooms of an open journal stand, one at a time, and what each is made with. A room
 * is made when it is entered and let go when it is left.
 */
final class Frame {
    private final Ui ui;
    private final OpenJournal open;
    private final Undo undo;
    private final Preferences preferences;
    private final StackPane place;
    private final ReadOnlyObjectWrapper<Room> room = new ReadOnlyObjectWrapper<>(Room.JOURNAL);
    private final ReadOnlyObjectWrapper<Room> entry = new ReadOnlyObjectWrapper<>(Room.JOURNAL);
    private @Nullable Shown shown;
    private int turns;

    Frame(Ui ui, OpenJournal open, Undo undo, Preferences preferences, StackPane place) {
        this.ui = ui;
        this.open = open;
        this.undo = undo;
        this.preferences = preferences;
        this.place = place;
    }

    /** Enters a room once what the rooms show has been read; where another one is asked for meanwhile, that one. */
    void enterRefreshed(Runnable enter) {
        leave();
        int turn = turns;
        open.refresh(() -> {
            if (turn == turns) {
                enter.run();
            }
        });
    }

    /** Leaves the present room and shows this one. */
    void show(Shown next) {
        leave();
        place.getChildren().setAll(Views.of(next.controller(), ui));
        shown = next;
        entry.set(next.under());
        room.set(next.room());
    }

    /** Leaves the present room: what was typed in it goes to disk, and what ticks in it stops. */
    void leave() {
        turns++;
        open.autosave().flush();
        if (shown != null) {
            shown.left().run();
            shown = null;
        }
    }

    /** Shows the present room as the journal now is. */
    void refresh() {
        if (shown != null) {
            shown.refresh().run();
        }
    }

    ReadOnlyObjectProperty<Room> room() {
        return room.getReadOnlyProperty();
    }

    /** The entry of the side bar that is current. */
    ReadOnlyObjectProperty<Room> entry() {
        return entry.getReadOnlyProperty();
    }

    boolean readOnly() {
        return open.journal().readOnly();
    }

    Dialogs dialogs() {
        return Dialogs.of(place, ui);
    }

    Ui ui() {
        return ui;
    }

    OpenJournal open() {
        return open;
    }

    Undo undo() {
        return undo;
    }

    Preferences preferences() {
        return preferences;
    }
}
