package app.ukemi.ui.wizard;

import app.ukemi.domain.Advice;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.PersonField;
import app.ukemi.ui.control.Writing;
import javafx.fxml.FXML;

/** Somebody who was asked for a way out, and what they said. */
public final class AdviceRowController {
    private final Desk desk;
    private final Editing<Advice> row;

    @FXML private PersonField asked;
    @FXML private Writing said;

    public AdviceRowController(Desk desk, Editing<Advice> row) {
        this.desk = desk;
        this.row = row;
    }

    @FXML
    private void initialize() {
        asked.use(desk.ui(), desk.offers(), desk.ui().text("fix.advice.asked"));
        Bind.value(asked, asked.valueProperty(), row.part(Advice::asked, Advice::withAsked));
        Bind.text(said, said.textProperty(), row.part(Advice::said, Advice::withSaid));
    }
}
