package app.ukemi.ui.plan;

import app.ukemi.background.Lane;
import app.ukemi.domain.PlanVersion;
import app.ukemi.domain.TroubleException;
import app.ukemi.journal.OutFile;
import app.ukemi.print.PlanPage;
import app.ukemi.print.PrintException;
import app.ukemi.print.PrintTrouble;
import app.ukemi.print.PrintingSystem;
import app.ukemi.ui.Ui;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What became of the page: saved, copied or printed, in a sentence. */
public final class PlanOutput {
    private final Ui ui;
    private final PlanModel model;
    private final PrintingSystem printing;
    private final ObjectProperty<Said> said = new SimpleObjectProperty<>(Said.NOTHING);
    private final BooleanProperty handedOut = new SimpleBooleanProperty();

    /**
     * A sentence for the user.
     *
     * @param trouble whether it asks for something to be done
     */
    public record Said(String sentence, boolean trouble) {
        static final Said NOTHING = new Said("", false);
    }

    public PlanOutput(Ui ui, PlanModel model, PrintingSystem printing) {
        this.ui = ui;
        this.model = model;
        this.printing = printing;
    }

    /** Saves the bytes of the page that is shown; whether a file may be replaced has been asked. */
    public void save(PlanPage page, Path target) {
        Callable<Path> work = () -> {
            OutFile.write(target, out -> out.write(page.pdf().bytes()));
            return target;
        };
        ui.background().run(Lane.PAGE, work, this::saved, this::failed);
    }

    private void saved(Path target) {
        say(ui.text("plan.saved", target));
        handedOut();
    }

    private void failed(Exception e) {
        warn(e instanceof TroubleException known ? ui.text(known.why(), "export") : ui.text(why(e)));
    }

    static PrintTrouble why(Exception e) {
        return e instanceof PrintException known ? known.why() : PrintTrouble.OTHER;
    }

    /** The page was handed to this printer. */
    public void printed(String printer) {
        say(ui.text("plan.printed", printer));
        handedOut();
    }

    public void copied() {
        say(ui.text("plan.copied"));
    }

    /** Something that the user should know of, such as that the choices could not be remembered. */
    public void warn(String sentence) {
        said.set(new Said(sentence, true));
    }

    private void say(String sentence) {
        said.set(new Said(sentence, false));
    }

    private void handedOut() {
        handedOut.set(model.choices().get().version() == PlanVersion.SHARE);
    }

    /** A new way to a printer. */
    PrintModel printer() {
        return new PrintModel(ui, model, printing);
    }

    public ObjectProperty<Said> said() {
        return said;
    }

    /** Whether a plan to share was printed or saved: soon somebody is told it. */
    public BooleanProperty isHandedOut() {
        return handedOut;
    }

    PlanModel model() {
        return model;
    }
}
