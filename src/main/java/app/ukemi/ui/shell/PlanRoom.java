package app.ukemi.ui.shell;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Paper;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.TroubleException;
import app.ukemi.print.PrintingSystem;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.PlanPages;
import app.ukemi.ui.plan.PlanChoicesController;
import app.ukemi.ui.plan.PlanController;
import app.ukemi.ui.plan.PlanModel;
import app.ukemi.ui.plan.PlanOutput;
import app.ukemi.ui.plan.PlanOutputController;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fix plan of a mistake in the window. It is entered from the mistake alone, and leads back to it. */
final class PlanRoom implements PlanOutputController.Doors {
    private final Frame frame;
    private final PlanPages pages;
    private final MistakeRoom mistakes;
    private final Ui ui;
    private @Nullable PlanController shown;

    PlanRoom(Frame frame, PlanPages pages, MistakeRoom mistakes) {
        this.frame = frame;
        this.pages = pages;
        this.mistakes = mistakes;
        ui = frame.ui();
    }

    boolean isShown() {
        return shown != null;
    }

    /** Hands over what is to hold for the plans of a mistake: what was chosen, or else what is usual here. */
    void choices(UUID mistake, Consumer<PlanChoices> then) {
        frame.open().reading(() -> kept(mistake), found -> then.accept(found.orElseGet(this::usual)));
    }

    private Optional<PlanChoices> kept(UUID mistake) throws TroubleException {
        return frame.open().journal().planChoices(mistake);
    }

    private PlanChoices usual() {
        return PlanChoices.usual(Paper.usualIn(ui.messages().locale()));
    }

    /** From a mistake to its plan; from there to the printer. */
    void showOrPrint() {
        if (shown != null) {
            shown.print();
        } else {
            mistakes.withPlace(place -> frame.open()
                    .reading(
                            () -> kept(place.mistake().get().id()),
                            frame.unlessLeft(found ->
                                    show(place.mistake(), place.back().room(), found.orElse(null)))));
        }
    }

    private void show(Editing<Mistake> mistake, Room under, @Nullable PlanChoices chosen) {
        OpenJournal open = frame.open();
        var memory = new PlanMemory(ui, open.journal(), mistake.get().id(), chosen, usual());
        var model = new PlanModel(ui, pages, mistake.get(), open.limits().get(), memory.choices());
        var output = new PlanOutput(ui, model, PrintingSystem.ofThisSystem());
        memory.trouble().subscribe(why -> {
            if (why != null) {
                output.warn(ui.text("plan.not-kept", ui.text(why)));
            }
        });
        var choices = new PlanChoicesController(
                ui, model, open.offers(), () -> mistakes.showAgain().newDisclosure(), readOnly());
        var controller = new PlanController(
                ui, model, choices, new PlanOutputController(ui, output, this), () -> mistakes.showAgain().focusForm());
        frame.show(new Shown(Room.PLAN, under, controller, () -> {}, () -> left(controller, memory)));
        shown = controller;
        controller.focusPage();
    }

    private void left(PlanController controller, PlanMemory memory) {
        controller.stop();
        memory.flush();
        shown = null;
    }

    @Override
    public Optional<Path> choosePdf(String name) {
        return PdfChooser.choose(frame.dialogs(), ui, name);
    }

    @Override
    public void noteTold(List<Person> people) {
        mistakes.showAgain().noteTold(people);
    }

    @Override
    public boolean readOnly() {
        return frame.readOnly();
    }
}
