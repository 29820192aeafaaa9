package app.ukemi.ui.wizard;

import app.ukemi.domain.Example;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.DateField;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.PersonField;
import app.ukemi.ui.control.Writing;
import javafx.fxml.FXML;

/** Something that somebody did since, and when. */
public final class ExampleRowController {
    private final Desk desk;
    private final Editing<Example> row;

    @FXML private PersonField who;
    @FXML private DateField on;
    @FXML private Writing what;

    public ExampleRowController(Desk desk, Editing<Example> row) {
        this.desk = desk;
        this.row = row;
    }

    @FXML
    private void initialize() {
        Ui ui = desk.ui();
        who.use(ui, desk.offers(), ui.text("example.example.who"));
        Bind.value(who, who.valueProperty(), row.part(Example::who, Example::withWho));
        on.use(ui, ui.text("example.example.on"));
        Bind.value(on, on.valueProperty(), row.part(Example::on, Example::withOn));
        Bind.text(what, what.textProperty(), row.part(Example::what, Example::withWhat));
    }
}
