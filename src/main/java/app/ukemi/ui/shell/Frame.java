package app.ukemi.ui.shell;

import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Focus;
import app.ukemi.ui.control.Undo;
import app.ukemi.ui.settings.Preferences;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
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
        enter(open::refresh, enter);
    }

    /** Enters a room once this has been read; where another one is asked for meanwhile, that one. */
    void enter(Consumer<Runnable> read, Runnable enter) {
        leave();
        int turn = turns;
        read.accept(() -> {
            if (turn == turns) {
                enter.run();
            }
        });
    }

    /** Does something with what was asked for in this room, unless it has been left by then. */
    <T> Consumer<T> unlessLeft(Consumer<T> then) {
        int turn = turns;
        return answer -> {
            if (turn == turns) {
                then.accept(answer);
            }
        };
    }

    /** Leaves the present room and shows this one, with the keyboard at its first control. */
    void show(Shown next) {
        leave();
        Parent view = Views.of(next.controller(), ui);
        place.getChildren().setAll(view);
        Focus.first(view);
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
