package app.ukemi.ui.wizard;

import app.ukemi.domain.Concerned;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.PersonField;
import app.ukemi.ui.control.Writing;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;

/** One of those concerned: who, how they were hurt, and whether they must hear of it. */
public final class ConcernedRowController {
    private final Desk desk;
    private final Editing<Concerned> row;

    @FXML private PersonField person;
    @FXML private Writing hurt;
    @FXML private CheckBox mustHear;

    public ConcernedRowController(Desk desk, Editing<Concerned> row) {
        this.desk = desk;
        this.row = row;
    }

    @FXML
    private void initialize() {
        person.use(desk.ui(), desk.offers(), desk.ui().text("own.concerned.who"));
        Bind.value(person, person.valueProperty(), row.part(Concerned::person, Concerned::withPerson));
        Bind.text(hurt, hurt.textProperty(), row.part(Concerned::hurt, Concerned::withHurt));
        Bind.value(mustHear, mustHear.selectedProperty(), row.part(Concerned::mustHear, Concerned::withMustHear));
    }
}
