package app.ukemi.ui.shell;

import app.ukemi.domain.DueThing;
import app.ukemi.domain.Mistake;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.followthrough.FollowThroughController;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follow-through in the window, and where one goes from it. */
final class FollowThroughRoom implements FollowThroughController.Doors {
    private final Frame frame;
    private final MistakeRoom mistakes;

    FollowThroughRoom(Frame frame, MistakeRoom mistakes) {
        this.frame = frame;
        this.mistakes = mistakes;
    }

    /** Shows all that is still to do, with the keyboard in the first line. */
    void show() {
        show(null);
    }

    private void show(@Nullable UUID row) {
        frame.enter(frame.open()::refreshToDo, () -> {
            var controller = new FollowThroughController(
                    frame.ui(), frame.open().followThrough(), frame.undo(), this);
            Runnable refresh = () -> frame.open().refreshToDo(controller::refresh);
            frame.show(Shown.of(Room.FOLLOW_THROUGH, controller, refresh));
            controller.focus(row);
        });
    }

    private MistakeRoom.Back back(DueThing thing) {
        return new MistakeRoom.Back(Room.FOLLOW_THROUGH, () -> show(thing.row()));
    }

    @Override
    public void edit(UUID mistake, Consumer<Editing<Mistake>> then) {
        frame.open().edit(mistake, then);
    }

    @Override
    public void openAt(DueThing thing) {
        mistakes.open(thing.mistake(), thing.step(), back(thing));
    }

    @Override
    public void tell(DueThing thing) {
        mistakes.told(thing.mistake(), thing.row(), back(thing));
    }

    @Override
    public void exportCalendar() {
        CalendarExport.ask(frame);
    }

    @Override
    public boolean readOnly() {
        return frame.readOnly();
    }
}
