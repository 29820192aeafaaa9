package app.ukemi.ui.wizard;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.DateField;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.PersonField;
import app.ukemi.ui.control.Styles;
import app.ukemi.ui.control.Tips;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** A disclosure still to come: to whom, by when, and a button for the moment when it has happened. */
public final class PlannedDisclosureRowController {
    private final Desk desk;
    private final Ui ui;
    private final Step6DiscloseModel model;
    private final Editing<PlannedDisclosure> row;

    @FXML private FlowPane root;
    @FXML private PersonField to;
    @FXML private DateField by;
    @FXML private Label overdue;

    public PlannedDisclosureRowController(Desk desk, Step6DiscloseModel model, Editing<PlannedDisclosure> row) {
        this.desk = desk;
        this.model = model;
        this.row = row;
        ui = desk.ui();
    }

    @FXML
    private void initialize() {
        Bind.hold(root, this);
        to.use(ui, desk.offers(), ui.text("disclose.to"));
        Bind.value(to, to.valueProperty(), row.part(PlannedDisclosure::to, PlannedDisclosure::withTo));
        by.use(ui, ui.text("disclose.by"));
        Bind.value(by, by.valueProperty(), row.part(PlannedDisclosure::by, PlannedDisclosure::withBy));
        ChangeListener<Mistake> follow = (_, _, _) -> display();
        Bind.hold(root, follow);
        model.mistake().value().addListener(new WeakChangeListener<>(follow));
        display();
    }

    private void display() {
        boolean late = model.overdue(row.get(), ui.today());
        overdue.setVisible(late);
        overdue.setManaged(late);
        by.pseudoClassStateChanged(Styles.OVERDUE, late);
        by.text().setAccessibleHelp(late ? ui.text("disclose.overdue.help") : null);
        by.text().setTooltip(late ? Tips.of(ui.text("disclose.overdue.help")) : null);
    }

    @FXML
    private void toldNow() {
        Runnable back = model.happened(row.get(), ui.newId(), ui.thisMinute());
        desk.undo().offer(ui.text("disclose.told-now.done"), back);
    }
}
