package app.ukemi.ui.plan;

import app.ukemi.domain.Paper;
import app.ukemi.print.Printer;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Choice;
import app.ukemi.ui.control.Shown;
import app.ukemi.ui.control.Styles;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Printer, copies and paper, and what the printing system said. */
public final class PrintController {
    private final Ui ui;
    private final PrintModel model;
    private final Runnable saveInstead;

    @FXML private VBox root;
    @FXML private ComboBox<Printer> printers;
    @FXML private Spinner<Integer> copies;
    @FXML private Choice<Paper> paper;
    @FXML private Label said;
    @FXML private VBox instead;

    /** With what saves the page as a file where it cannot be printed. */
    PrintController(Ui ui, PrintModel model, Runnable saveInstead) {
        this.ui = ui;
        this.model = model;
        this.saveInstead = saveInstead;
    }

    @FXML
    private void initialize() {
        Bind.hold(root, this);
        printers.setItems(model.printers());
        printers.setConverter(new PrinterWords(ui));
        printers.valueProperty().bindBidirectional(model.printer());
        ObjectProperty<Integer> number = copies.getValueFactory().valueProperty();
        number.subscribe(many -> model.copies().set(many == null ? 1 : many));
        PlanChoice.offer(paper, List.of(Paper.values()), each -> ui.text("plan.paper." + each), model.paper());
        model.state().subscribe(this::show);
    }

    private void show(PrintModel.State state) {
        boolean wrong = state instanceof PrintModel.State.Failed;
        said.setText(
                switch (state) {
                    case PrintModel.State.Looking() -> ui.text("plan.print.looking");
                    case PrintModel.State.Sending() -> ui.text("plan.print.sending");
                    case PrintModel.State.Failed(var why) -> ui.text(why);
                    case PrintModel.State.Ready(), PrintModel.State.Done(var _) -> "";
                });
        said.pseudoClassStateChanged(Styles.WRONG, wrong);
        Shown.when(!said.getText().isEmpty(), said);
        Shown.when(wrong, instead);
        printers.setDisable(model.printers().isEmpty());
    }

    @FXML
    private void save() {
        saveInstead.run();
    }

    private static final class PrinterWords extends StringConverter<Printer> {
        private final Ui ui;

        PrinterWords(Ui ui) {
            this.ui = ui;
        }

        @Override
        public String toString(@Nullable Printer printer) {
            if (printer == null) {
                return "";
            }
            return printer.usual() ? ui.text("plan.print.usual", printer.name()) : printer.name();
        }

        @Override
        public @Nullable Printer fromString(String text) {
            return null;
        }
    }
}
