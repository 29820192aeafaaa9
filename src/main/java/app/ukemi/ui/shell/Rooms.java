package app.ukemi.ui.shell;

import app.ukemi.ui.settings.SettingsController;

/** The rooms of an open journal. */
final class Rooms {
    private final Frame frame;
    private final MistakeRoom mistake;
    private final JournalRoom journal;
    private final FollowThroughRoom followThrough;
    private final HistoryRoom history;
    private final TrashRoom trash;

    Rooms(Frame frame) {
        this.frame = frame;
        mistake = new MistakeRoom(frame);
        followThrough = new FollowThroughRoom(frame, mistake);
        journal = new JournalRoom(frame, mistake, followThrough);
        history = new HistoryRoom(frame, mistake);
        trash = new TrashRoom(frame);
    }

    Frame frame() {
        return frame;
    }

    JournalRoom journal() {
        return journal;
    }

    FollowThroughRoom followThrough() {
        return followThrough;
    }

    HistoryRoom history() {
        return history;
    }

    TrashRoom trash() {
        return trash;
    }

    MistakeRoom mistake() {
        return mistake;
    }

    void showSettings(SettingsController.Doors doors) {
        var controller = new SettingsController(frame.ui(), frame.preferences(), doors);
        frame.show(Shown.still(Room.SETTINGS, controller));
    }

    /** Moves the mistake that is shown to the trash. */
    void trashShown() {
        mistake.withShownId(journal::trash);
    }

    /** Shows what grows older by itself as it is now. */
    void tick() {
        if (frame.room().get().ages()) {
            frame.refresh();
        }
    }
}
