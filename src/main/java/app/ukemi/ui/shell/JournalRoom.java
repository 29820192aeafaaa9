package app.ukemi.ui.shell;

import app.ukemi.domain.Step;
import app.ukemi.ui.Ui;
import app.ukemi.ui.journal.JournalController;
import app.ukemi.ui.journal.JournalLine;
import app.ukemi.ui.journal.Memory;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The list of mistakes in the window, and where one goes from it. */
final class JournalRoom implements JournalController.Doors {
    private final Frame frame;
    private final MistakeRoom mistakes;
    private final FollowThroughRoom followThrough;
    private final Ui ui;
    private boolean welcomed;
    private boolean overdueSaid;

    JournalRoom(Frame frame, MistakeRoom mistakes, FollowThroughRoom followThrough) {
        this.frame = frame;
        this.mistakes = mistakes;
        this.followThrough = followThrough;
        ui = frame.ui();
    }

    /** Shows the list as it was just read, at the start, with what has been typed before it was there. */
    void showFirst(FirstLine.Typed typed) {
        String sentence = typed.sentence().strip();
        if (!sentence.isEmpty() && !frame.readOnly()) {
            frame.open().list().sentence().set(sentence);
        }
        place(controller -> controller.focus(mistakes.last()));
        if (typed.entered() && !sentence.isEmpty() && !frame.readOnly()) {
            begin(sentence);
        }
    }

    /** Shows the list, with the keyboard at the mistake that one came from. */
    void show() {
        show(controller -> controller.focus(mistakes.last()));
    }

    /** The list, with the keyboard in the line of a new mistake. */
    void write() {
        show(JournalController::write);
    }

    private void show(Consumer<JournalController> then) {
        frame.enterRefreshed(() -> place(then));
    }

    private void place(Consumer<JournalController> then) {
        var controller = new JournalController(ui, frame.open().list(), this);
        Runnable refresh = () -> frame.open().refresh(controller::refresh);
        overdueSaid |= welcomed;
        welcomed = true;
        frame.show(Shown.of(Room.JOURNAL, controller, refresh));
        then.accept(controller);
    }

    private MistakeRoom.Back back() {
        return new MistakeRoom.Back(Room.JOURNAL, this::show);
    }

    @Override
    public void open(UUID mistake) {
        mistakes.open(mistake, back());
    }

    @Override
    public void begin(String title) {
        frame.open().begin(title, editing -> {
            frame.open().list().sentence().set("");
            mistakes.show(editing, Step.OWN, back()).focusForm();
        });
    }

    @Override
    public void recordDisclosure(UUID mistake) {
        mistakes.disclose(mistake, back());
    }

    @Override
    public void trash(JournalLine line) {
        trash(line.summary().id());
    }

    /** Moves a mistake to the trash, and offers the way back; the keyboard goes to the one beside it. */
    void trash(UUID mistake) {
        UUID beside = frame.open().list().beside(mistake);
        frame.open().trash().add(mistake, () -> {
            show(controller -> controller.focus(beside));
            frame.undo().offer(ui.text("journal.trashed"), () -> restore(mistake));
        });
    }

    private void restore(UUID mistake) {
        frame.open().trash().restore(mistake, () -> {
            if (frame.room().get() == Room.JOURNAL) {
                show(controller -> controller.focus(mistake));
            } else {
                frame.refresh();
            }
        });
    }

    /** Once, at the start: whoever comes back to the list, or sent it away, has read it. */
    @Override
    public String overdue() {
        return overdueSaid ? "" : frame.open().followThrough().overdueWords();
    }

    @Override
    public void dismissOverdue() {
        overdueSaid = true;
        frame.refresh();
    }

    @Override
    public @Nullable Memory memory() {
        return frame.preferences().onThisDay().get() ? frame.open().memory() : null;
    }

    @Override
    public void followThrough() {
        followThrough.show();
    }

    @Override
    public boolean readOnly() {
        return frame.readOnly();
    }

    @Override
    public ObservableValue<String> foot() {
        OpenJournal open = frame.open();
        String name = open.sample()
                ? ui.text("journal.foot.sample")
                : ui.text("journal.foot", Folder.shortened(open.journal().path()));
        var words = new BackupWords(ui);
        return open.backups()
                .state()
                .map(state -> open.backups().needed() ? name + " · " + words.foot(state) : name);
    }
}
