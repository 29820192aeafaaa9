package app.ukemi.ui.shell;

import app.ukemi.domain.Mistake;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.history.HistoryController;
import app.ukemi.ui.history.HistoryModel;
import app.ukemi.ui.wizard.MistakeController;

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
        mistakes.withPlace(this::show);
    }

    private void show(MistakeRoom.Place place) {
        frame.leave();
        frame.open().sessions().versions(place.mistake().get().id(), frame.unlessLeft(versions -> {
            var model = new HistoryModel(frame.ui(), place.mistake(), versions);
            var controller = new HistoryController(frame.ui(), model, new Doors(place));
            frame.show(new Shown(Room.HISTORY, place.back().room(), controller, () -> {}, () -> {}));
            controller.focus();
        }));
    }

    private final class Doors implements HistoryController.Doors {
        private final MistakeRoom.Place place;

        Doors(MistakeRoom.Place place) {
            this.place = place;
        }

        @Override
        public void restore(Mistake version) {
            Ui ui = frame.ui();
            Editing<Mistake> editing = place.mistake();
            Mistake before = editing.get();
            frame.open().sessions().restore(editing, version);
            back();
            frame.undo().offer(ui.text("history.restored"), () -> {
                frame.open().sessions().restore(editing, before);
                focusAgain(editing);
            });
        }

        private void focusAgain(Editing<Mistake> mistake) {
            mistakes.withPlace(at -> {
                if (at.mistake().equals(mistake)) {
                    mistakes.withShown(MistakeController::focusForm);
                }
            });
        }

        @Override
        public void back() {
            mistakes.show(place).focusForm();
        }

        @Override
        public boolean readOnly() {
            return frame.readOnly();
        }
    }
}
