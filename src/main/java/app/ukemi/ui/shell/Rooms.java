package app.ukemi.ui.shell;

import app.ukemi.ui.settings.SettingsController;

/** The rooms of an open journal. */
final class Rooms {
    private final Frame frame;
    private final MistakeRoom mistake;
    private final JournalRoom journal;
    private final TimelineRoom timeline;
    private final SearchRoom search;
    private final TrashRoom trash;

    Rooms(Frame frame) {
        this.frame = frame;
        mistake = new MistakeRoom(frame);
        journal = new JournalRoom(frame, mistake);
        timeline = new TimelineRoom(frame, mistake);
        search = new SearchRoom(frame, mistake, journal::show);
        trash = new TrashRoom(frame);
    }

    Frame frame() {
        return frame;
    }

    JournalRoom journal() {
        return journal;
    }

    TimelineRoom timeline() {
        return timeline;
    }

    SearchRoom search() {
        return search;
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
        switch (frame.room().get()) {
            case JOURNAL -> frame.refresh();
            case TIMELINE -> frame.open().timeline().tick(frame.ui().now());
            case WELCOME, SEARCH, TRASH, SETTINGS, MISTAKE -> { }
        }
    }
}
