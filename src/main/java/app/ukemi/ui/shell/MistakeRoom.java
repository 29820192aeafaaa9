package app.ukemi.ui.shell;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Step;
import app.ukemi.domain.rule.Summaries;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.PlanPages;
import app.ukemi.ui.wizard.Desk;
import app.ukemi.ui.wizard.KeptPages;
import app.ukemi.ui.wizard.Leaving;
import app.ukemi.ui.wizard.MistakeController;
import app.ukemi.ui.wizard.MistakeModel;
import app.ukemi.ui.wizard.PlanFit;
import app.ukemi.ui.wizard.Same;
import app.ukemi.ui.wizard.Sought;
import app.ukemi.ui.wizard.Step6DiscloseModel;
import app.ukemi.ui.wizard.Wishes;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyProperty;
import org.jspecify.annotations.Nullable;

/** One mistake in the window. It is entered from many rooms, and leads back to the one that it was entered from. */
final class MistakeRoom {
    private final Frame frame;
    private final PlanPages pages;
    private final PlanRoom plan;
    /** Of those that are at hand: a mistake that was let go is read anew, and its pages are no use then. */
    private final KeptPages kept = new KeptPages(AtHand.MOST);
    private @Nullable MistakeController shown;
    private @Nullable Place place;
    private @Nullable UUID last;

    MistakeRoom(Frame frame, PlanPages pages) {
        this.frame = frame;
        this.pages = pages;
        plan = new PlanRoom(frame, pages, this);
    }

    /** Where one is: at which step of which mistake, and how one leaves it. */
    record Place(Editing<Mistake> mistake, ReadOnlyProperty<Step> step, Back back) {}

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

    /** Shows a mistake at one of its texts, with the words selected that were looked for. */
    void open(UUID mistake, Sought sought, Back back) {
        frame.open().edit(mistake, editing -> show(editing, sought.entry().place().step(), back)
                .seek(sought));
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
        var model = new MistakeModel(desk(editing.get().id(), back), editing, step);
        var controller = new MistakeController(model, leaving(back), kept);
        frame.show(new Shown(Room.MISTAKE, back.room(), controller, () -> {}, this::stop));
        shown = controller;
        place = new Place(editing, model.step(), back);
        last = editing.get().id();
        return controller;
    }

    /** Shows the mistake of a place again, at the step that it was left at. */
    MistakeController show(Place left) {
        return show(left.mistake(), left.step().getValue(), left.back());
    }

    /** The mistake that was left for its plan, at the step that it was left at. */
    MistakeController showAgain() {
        return show(Objects.requireNonNull(place));
    }

    private Desk desk(UUID mistake, Back back) {
        OpenJournal open = frame.open();
        var same = new Same(
                frame.ui(), open.journal().same(), frame.undo(), open::failed, id -> open(id, Step.LEARN, back));
        return new Desk(
                frame.ui(),
                frame.undo(),
                open.offers(),
                open.limits(),
                new SaveWords(frame.ui(), open.saveState()).words(),
                new Wishes(frame.preferences().counsel(), frame.preferences().checks()),
                same,
                frame.readOnly(),
                new PlanFit(frame.ui(), pages, open.limits(), then -> plan.choices(mistake, then)));
    }

    private Leaving leaving(Back back) {
        return new Leaving(
                frame.ui().text("mistake.back." + back.room()),
                frame.ui().text("mistake.return." + back.room()),
                back.go(),
                plan::showOrPrint,
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
            frame.open().sessions().end(last);
        }
    }

    /** Does something with the mistake that is shown, where one is; from its plan one goes back to it first. */
    void withShown(Consumer<MistakeController> act) {
        if (plan.isShown()) {
            act.accept(showAgain());
        } else if (shown != null) {
            act.accept(shown);
        }
    }

    /** Does something with the place at which one is, where a mistake is shown. */
    void withPlace(Consumer<Place> act) {
        if (shown != null && place != null) {
            act.accept(place);
        }
    }

    PlanRoom plan() {
        return plan;
    }

    /** Does something with the id of the mistake that is shown, where one is. */
    void withShownId(Consumer<UUID> act) {
        if ((shown != null || plan.isShown()) && last != null) {
            act.accept(last);
        }
    }

    /** The mistake that was shown last; null where none was. */
    @Nullable UUID last() {
        return last;
    }
}
