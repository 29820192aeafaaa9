package app.ukemi.ui.shell;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Step;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.history.HistoryController;
import app.ukemi.ui.history.HistoryModel;

/** The history of a mistake in the window. It leads back to the step that one came from. */
final class HistoryRoom {
    private final Frame frame;
    private final MistakeRoom mistakes;

    HistoryRoom(Frame frame, MistakeRoom mistakes) {
        this.frame = frame;
        this.mistakes = mistakes;
    }

    /** Shows the versions of the mistake that is shown, where one is. */
    void show() {
        mistakes.withPlace((mistake, step, back) -> frame.open().edit(mistake, editing -> show(editing, step, back)));
    }

    private void show(Editing<Mistake> editing, Step step, MistakeRoom.Back back) {
        frame.leave();
        frame.open().versions(editing.get().id(), versions -> {
            var model = new HistoryModel(frame.ui(), editing, versions);
            var controller = new HistoryController(frame.ui(), model, new Doors(editing, step, back));
            frame.show(new Shown(Room.HISTORY, back.room(), controller, () -> {}, () -> {}));
            controller.focus();
        });
    }

    private final class Doors implements HistoryController.Doors {
        private final Editing<Mistake> editing;
        private final Step step;
        private final MistakeRoom.Back back;

        Doors(Editing<Mistake> editing, Step step, MistakeRoom.Back back) {
            this.editing = editing;
            this.step = step;
            this.back = back;
        }

        @Override
        public void restore(Mistake version) {
            Ui ui = frame.ui();
            Mistake before = editing.get();
            frame.open().restoreVersion(editing, version);
            back();
            frame.undo().offer(ui.text("history.restored"), () -> frame.open().restoreVersion(editing, before));
        }

        @Override
        public void back() {
            mistakes.show(editing, step, back).focusForm();
        }

        @Override
        public boolean readOnly() {
            return frame.readOnly();
        }
    }
}
