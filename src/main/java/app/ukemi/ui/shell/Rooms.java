package app.ukemi.ui.shell;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Step;
import app.ukemi.domain.rule.Summaries;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.Undo;
import app.ukemi.ui.journal.JournalController;
import app.ukemi.ui.journal.JournalLine;
import app.ukemi.ui.journal.TrashController;
import app.ukemi.ui.settings.Preferences;
import app.ukemi.ui.settings.SettingsController;
import app.ukemi.ui.wizard.Desk;
import app.ukemi.ui.wizard.Leaving;
import app.ukemi.ui.wizard.MistakeController;
import app.ukemi.ui.wizard.MistakeModel;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The rooms of an open journal, and the ways between them. Each is made when it is entered and let go when left. */
final class Rooms implements JournalController.Doors, TrashController.Doors, Leaving {
    private final Ui ui;
    private final OpenJournal open;
    private final Undo undo;
    private final Preferences preferences;
    private final StackPane place;
    private final ReadOnlyObjectWrapper<Room> room = new ReadOnlyObjectWrapper<>(Room.JOURNAL);
    private @Nullable MistakeController mistake;
    private @Nullable JournalController list;
    private @Nullable UUID cameFrom;

    Rooms(Ui ui, OpenJournal open, Undo undo, Preferences preferences, StackPane place) {
        this.ui = ui;
        this.open = open;
        this.undo = undo;
        this.preferences = preferences;
        this.place = place;
    }

    ReadOnlyObjectProperty<Room> room() {
        return room.getReadOnlyProperty();
    }

    void showJournal() {
        showJournal(controller -> controller.focus(cameFrom));
    }

    /** The list, with the keyboard in the line of a new mistake. */
    void newMistake() {
        showJournal(JournalController::write);
    }

    private void showJournal(Consumer<JournalController> then) {
        leave();
        open.refresh(() -> {
            var controller = new JournalController(ui, open.list(), this);
            place.getChildren().setAll(Views.of(controller, ui));
            list = controller;
            room.set(Room.JOURNAL);
            then.accept(controller);
        });
    }

    void showTrash() {
        leave();
        open.refresh(() -> {
            place.getChildren().setAll(Views.of(new TrashController(ui, open.list(), this), ui));
            room.set(Room.TRASH);
        });
    }

    void showSettings(SettingsController.Doors doors) {
        leave();
        place.getChildren().setAll(Views.of(new SettingsController(ui, preferences, doors), ui));
        room.set(Room.SETTINGS);
    }

    @Override
    public void open(UUID id) {
        open.edit(id, editing -> show(editing, firstOpen(editing.get())).focusForm());
    }

    @Override
    public void begin(String title) {
        open.begin(title, editing -> {
            open.list().sentence().set("");
            show(editing, Step.OWN).focusForm();
        });
    }

    @Override
    public void recordDisclosure(UUID id) {
        open.edit(id, editing -> show(editing, Step.DISCLOSE).newDisclosure());
    }

    private MistakeController show(Editing<Mistake> editing, Step step) {
        leave();
        var desk = new Desk(
                ui,
                undo,
                open.offers(),
                open.limits(),
                new SaveWords(ui, open.saveState()).words(),
                preferences.counsel(),
                preferences.checks(),
                readOnly());
        var controller = new MistakeController(new MistakeModel(desk, editing, step), this);
        place.getChildren().setAll(Views.of(controller, ui));
        mistake = controller;
        cameFrom = editing.get().id();
        room.set(Room.MISTAKE);
        return controller;
    }

    private static Step firstOpen(Mistake mistake) {
        return Summaries.of(mistake).next();
    }

    /** The mistake that is shown, where one is. */
    void withMistake(Consumer<MistakeController> act) {
        if (mistake != null) {
            act.accept(mistake);
        }
    }

    /** Moves the mistake that is shown to the trash. */
    void trashShown() {
        UUID shown = cameFrom;
        if (mistake != null && shown != null) {
            trash(shown);
        }
    }

    @Override
    public void trash(JournalLine line) {
        trash(line.summary().id());
    }

    private void trash(UUID id) {
        open.trash(id, () -> {
            showJournal();
            undo.offer(ui.text("journal.trashed"), () -> open.restore(id, this::again));
        });
    }

    @Override
    public void restore(JournalLine line) {
        open.restore(line.summary().id(), this::again);
    }

    @Override
    public void deleteForGood(JournalLine line) {
        boolean sure = Dialogs.of(place, ui)
                .confirm("trash.sure", "trash.sure.what", "trash.delete", line.summary().title());
        if (sure) {
            undo.dismiss();
            open.deleteForGood(line.summary().id(), this::again);
        }
    }

    /** The same room, as the journal now is. */
    private void again() {
        if (room.get() == Room.TRASH) {
            showTrash();
        } else if (room.get() == Room.JOURNAL) {
            showJournal();
        }
    }

    /** Shows the list anew, since the open ones have grown older. */
    void tick() {
        if (room.get() == Room.JOURNAL && list != null) {
            JournalController shown = list;
            open.refresh(shown::refresh);
        }
    }

    /** Leaves the present room for good. */
    void stop() {
        leave();
    }

    private void leave() {
        flush();
        if (mistake != null) {
            mistake.stop();
            mistake = null;
        }
    }

    @Override
    public void toJournal() {
        showJournal();
    }

    @Override
    public void flush() {
        open.autosave().flush();
    }

    @Override
    public boolean readOnly() {
        return open.journal().readOnly();
    }

    @Override
    public String journalName() {
        return open.sample() ? ui.text("journal.foot.sample") : ui.text("journal.foot", open.journal().path());
    }
}
