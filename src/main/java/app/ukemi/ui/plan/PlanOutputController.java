package app.ukemi.ui.plan;

import app.ukemi.domain.Person;
import app.ukemi.print.PlanPage;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Shown;
import app.ukemi.ui.control.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/** The ways out of the plan: to a printer, into a file, onto the clipboard. */
public final class PlanOutputController {
    private final Ui ui;
    private final PlanOutput output;
    private final Doors doors;

    @FXML private VBox root;
    @FXML private Label said;
    @FXML private VBox told;

    /** What the plan needs of the window. */
    public interface Doors {
        /** Where to save a page, proposed under this name; nothing where the user thinks better of it. */
        Optional<Path> choosePdf(String name);

        /** Leads to step 4, with a row for each of those who were told the plan. */
        void noteTold(List<Person> people);

        boolean readOnly();
    }

    public PlanOutputController(Ui ui, PlanOutput output, Doors doors) {
        this.ui = ui;
        this.output = output;
        this.doors = doors;
    }

    @FXML
    private void initialize() {
        Bind.hold(root, this);
        output.said().subscribe(this::show);
        output.isHandedOut().subscribe(yes -> Shown.when(yes && !doors.readOnly(), told));
    }

    private void show(PlanOutput.Said now) {
        said.setText(now.sentence());
        said.pseudoClassStateChanged(Styles.WRONG, now.trouble());
        Shown.when(!now.sentence().isEmpty(), said);
    }

    @FXML
    void print() {
        PrintDialog.show(root.getScene().getWindow(), ui, output, this::save);
    }

    @FXML
    private void save() {
        output.model().withPage(this::save);
    }

    private void save(PlanPage page) {
        doors.choosePdf(page.fileName()).ifPresent(target -> output.save(page, target));
    }

    @FXML
    private void copy() {
        output.model().text(this::copy);
    }

    private void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        output.copied();
    }

    @FXML
    private void noteTold() {
        doors.noteTold(output.model().choices().get().addressees());
    }
}
