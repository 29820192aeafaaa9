package app.ukemi.ui.plan;

import app.ukemi.background.Lane;
import app.ukemi.domain.Paper;
import app.ukemi.domain.PlanChoices;
import app.ukemi.print.PlanPage;
import app.ukemi.print.PrintJob;
import app.ukemi.print.PrintTrouble;
import app.ukemi.print.Printer;
import app.ukemi.print.PrintingSystem;
import app.ukemi.ui.Ui;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The way of the page to a printer: which one, how often, and what the printing system says. */
public final class PrintModel {
    private final Ui ui;
    private final PlanModel plan;
    private final PrintingSystem printing;
    private final ObservableList<Printer> printers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Printer> printer = new SimpleObjectProperty<>();
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Looking());

    /** How far it is. */
    public sealed interface State {
        /** The system is being asked for its printers. */
        record Looking() implements State {}

        /** One can print. */
        record Ready() implements State {}

        /** The page is on its way. */
        record Sending() implements State {}

        /** The printing system has it. */
        record Done(Printer by) implements State {}

        /** It does not go, or did not; with another printer or at another time it may. */
        record Failed(PrintTrouble why) implements State {}
    }

    PrintModel(Ui ui, PlanModel plan, PrintingSystem printing) {
        this.ui = ui;
        this.plan = plan;
        this.printing = printing;
        plan.state().addListener((_, _, now) -> pageIs(now));
    }

    /** A page that cannot be set never gets to the printer. */
    private void pageIs(PlanModel.State now) {
        if (now == PlanModel.State.FAILED && state.get() instanceof State.Sending) {
            state.set(new State.Failed(PrintTrouble.OTHER));
        }
    }

    /** Asks the system for its printers. */
    public void look() {
        Callable<List<Printer>> work = printing::printers;
        ui.background().run(Lane.PAGE, work, this::found, this::failed);
    }

    private void found(List<Printer> all) {
        printers.setAll(all);
        printer.set(all.isEmpty() ? null : all.getFirst());
        state.set(all.isEmpty() ? new State.Failed(PrintTrouble.NO_PRINTER) : new State.Ready());
    }

    /** Sends the page, as it is chosen now, to the printer chosen. */
    public void print() {
        Printer to = printer.get();
        if (to != null) {
            state.set(new State.Sending());
            plan.withPage(page -> send(page, to));
        }
    }

    private void send(PlanPage page, Printer to) {
        var job = new PrintJob(page.pdf(), page.title(), to, copies.get(), paper().getValue());
        Callable<Printer> work = () -> {
            printing.print(job);
            return to;
        };
        Consumer<Printer> done = by -> state.set(new State.Done(by));
        ui.background().run(Lane.PAGE, work, done, this::failed);
    }

    private void failed(Exception e) {
        state.set(new State.Failed(PlanOutput.why(e)));
    }

    /** The usual one first. */
    public ObservableList<Printer> printers() {
        return printers;
    }

    public ObjectProperty<@Nullable Printer> printer() {
        return printer;
    }

    public IntegerProperty copies() {
        return copies;
    }

    /** That of the plan: another paper is another page. */
    public Property<Paper> paper() {
        return plan.choices().part(PlanChoices::paper, PlanChoices::withPaper);
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }
}
