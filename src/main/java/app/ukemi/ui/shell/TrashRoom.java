package app.ukemi.ui.shell;

import app.ukemi.ui.journal.JournalLine;
import app.ukemi.ui.journal.TrashController;

/** The trash in the window. */
final class TrashRoom implements TrashController.Doors {
    private final Frame frame;

    TrashRoom(Frame frame) {
        this.frame = frame;
    }

    void show() {
        frame.enterRefreshed(() -> {
            var controller = new TrashController(frame.ui(), frame.open().list(), this);
            Runnable refresh = () -> frame.open().refresh(controller::refresh);
            frame.show(Shown.of(Room.TRASH, controller, refresh));
        });
    }

    @Override
    public void restore(JournalLine line) {
        frame.open().trash().restore(line.summary().id(), frame::refresh);
    }

    @Override
    public void deleteForGood(JournalLine line) {
        boolean sure = frame.dialogs()
                .confirm("trash.sure", "trash.sure.what", "trash.delete", line.summary().title());
        if (sure) {
            frame.undo().dismiss();
            frame.open().trash().deleteForGood(line.summary().id(), frame::refresh);
        }
    }

    @Override
    public boolean readOnly() {
        return frame.readOnly();
    }
}
