package app.ukemi.ui.shell;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Step;
import app.ukemi.domain.rule.Summaries;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.wizard.Desk;
import app.ukemi.ui.wizard.Leaving;
import app.ukemi.ui.wizard.MistakeController;
import app.ukemi.ui.wizard.MistakeModel;
import app.ukemi.ui.wizard.Step6DiscloseModel;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One mistake in the window. It is entered from many rooms, and leads back to the one that it was entered from. */
final class MistakeRoom {
    private final Frame frame;
    private @Nullable MistakeController shown;
    private @Nullable UUID last;
    private @Nullable Back backFrom;

    MistakeRoom(Frame frame) {
        this.frame = frame;
    }

    /**
     * The way back from a mistake.
     *
     * @param room the room that it leads to
     * @param go goes there, to the line of {@link #last} where there is one
     */
    record Back(Room room, Runnable go) {}

    /** Shows a mistake at the first step that is not complete, with the keyboard where one begins to write. */
    void open(UUID mistake, Back back) {
        frame.open().edit(mistake, editing -> show(editing, firstOpen(editing.get()), back)
                .focusForm());
    }

    /** Shows a mistake at this step, with the keyboard where one begins to write. */
    void open(UUID mistake, Step step, Back back) {
        frame.open().edit(mistake, editing -> show(editing, step, back).focusForm());
    }

    /** Shows a mistake with a new disclosure, made now. */
    void disclose(UUID mistake, Back back) {
        frame.open().edit(mistake, editing -> show(editing, Step.DISCLOSE, back).newDisclosure());
    }

    /** Shows a mistake in which a planned disclosure has just happened, and offers the way back from that. */
    void told(UUID mistake, UUID planned, Back back) {
        Ui ui = frame.ui();
        frame.open().edit(mistake, editing -> {
            var model = new Step6DiscloseModel(editing);
            editing.get().disclosures().planned().stream()
                    .filter(plan -> plan.id().equals(planned))
                    .findFirst()
                    .map(plan -> model.happened(plan, ui.newId(), ui.thisMinute()))
                    .ifPresent(undo -> frame.undo().offer(ui.text("disclose.told-now.done"), undo));
            show(editing, Step.DISCLOSE, back).lastDisclosure();
        });
    }

    /** Shows a mistake that is being edited. */
    MistakeController show(Editing<Mistake> editing, Step step, Back back) {
        var controller = new MistakeController(new MistakeModel(desk(), editing, step), leaving(back));
        frame.show(new Shown(Room.MISTAKE, back.room(), controller, () -> {}, this::stop));
        shown = controller;
        last = editing.get().id();
        backFrom = back;
        return controller;
    }

    private Desk desk() {
        OpenJournal open = frame.open();
        return new Desk(
                frame.ui(),
                frame.undo(),
                open.offers(),
                open.limits(),
                new SaveWords(frame.ui(), open.saveState()).words(),
                frame.preferences().counsel(),
                frame.readOnly());
    }

    private Leaving leaving(Back back) {
        return new Leaving(
                frame.ui().text("mistake.back." + back.room()),
                frame.ui().text("mistake.return." + back.room()),
                back.go(),
                frame.open().autosave()::flush);
    }

    private static Step firstOpen(Mistake mistake) {
        return Summaries.of(mistake).next();
    }

    private void stop() {
        if (shown != null) {
            shown.stop();
            shown = null;
        }
        if (last != null) {
            frame.open().left(last);
        }
    }

    /** Does something with the mistake that is shown, where one is. */
    void withShown(Consumer<MistakeController> act) {
        if (shown != null) {
            act.accept(shown);
        }
    }

    /** A mistake, the step that is shown of it, and the way back from it. */
    @FunctionalInterface
    interface Place {
        void go(UUID mistake, Step step, Back back);
    }

    /** Does something with the place at which one is, where a mistake is shown. */
    void withPlace(Place act) {
        if (shown != null && last != null && backFrom != null) {
            act.go(last, shown.step(), backFrom);
        }
    }

    /** Does something with the id of the mistake that is shown, where one is. */
    void withShownId(Consumer<UUID> act) {
        if (shown != null && last != null) {
            act.accept(last);
        }
    }

    /** The mistake that was shown last; null where none was. */
    @Nullable UUID last() {
        return last;
    }
}
