package app.ukemi.ui.shell;

import app.ukemi.ui.settings.RescueController;
import app.ukemi.ui.settings.RescueController.Report;

/** What came from where, in the window of the rescued journal. */
final class RescueRoom {
    private final Frame frame;
    private final Runnable toJournal;

    RescueRoom(Frame frame, Runnable toJournal) {
        this.frame = frame;
        this.toJournal = toJournal;
    }

    /** Shows it, where this journal was rescued since the window was opened. */
    void show() {
        frame.open().rescue().report().ifPresent(this::show);
    }

    private void show(Report report) {
        var controller = new RescueController(frame.ui(), report, Folder::shortened, toJournal);
        frame.show(new Shown(Room.RESCUE, Room.JOURNAL, controller, () -> {}, () -> {}));
        controller.focus();
    }
}
