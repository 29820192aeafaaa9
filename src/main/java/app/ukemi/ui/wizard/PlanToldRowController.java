package app.ukemi.ui.wizard;

import app.ukemi.domain.PlanTold;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.DateField;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.PersonField;
import javafx.fxml.FXML;

/** Somebody who was told the plan, and when. */
public final class PlanToldRowController {
    private final Desk desk;
    private final Editing<PlanTold> row;

    @FXML private PersonField to;
    @FXML private DateField on;

    public PlanToldRowController(Desk desk, Editing<PlanTold> row) {
        this.desk = desk;
        this.row = row;
    }

    @FXML
    private void initialize() {
        to.use(desk.ui(), desk.offers(), desk.ui().text("fix.told.to"));
        Bind.value(to, to.valueProperty(), row.part(PlanTold::to, PlanTold::withTo));
        on.use(desk.ui(), desk.ui().text("fix.told.on"));
        Bind.value(on, on.valueProperty(), row.part(PlanTold::on, PlanTold::withOn));
    }
}
