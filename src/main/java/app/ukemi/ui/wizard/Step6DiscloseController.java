package app.ukemi.ui.wizard;

import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Pace;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.RowsBox;
import app.ukemi.ui.control.Writing;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/** Step 6: disclose it quickly. */
public final class Step6DiscloseController {
    private final Desk desk;
    private final Step6DiscloseModel model;
    private final Ui ui;

    @FXML private VBox root;
    @FXML private PaceLines pace;
    @FXML private VBox questions;
    @FXML private StillToTell toTell;
    @FXML private RowsBox<PlannedDisclosure> planned;
    @FXML private RowsBox<Disclosure> done;
    @FXML private VBox lateBox;
    @FXML private Writing whyLate;
    @FXML private FirstNoticeBox notice;

    public Step6DiscloseController(Desk desk, Step6DiscloseModel model) {
        this.desk = desk;
        this.model = model;
        ui = desk.ui();
    }

    @FXML
    private void initialize() {
        Bind.hold(root, this);
        pace.show(desk, model.mistake());
        var asked = new Questions(ui, model.mistake());
        questions.getChildren().setAll(asked);
        questions.managedProperty().bind(asked.managedProperty());
        toTell.show(ui, model, this::tell);
        planned.show(new RowsBox.Setup<>(ui, model.planned(), desk.undo(), "disclose.planned.one",
                row -> Views.of(new PlannedDisclosureRowController(desk, model, row), ui)));
        done.show(new RowsBox.Setup<>(ui, model.done(), desk.undo(), "disclose.done.one",
                row -> Views.of(new DisclosureRowController(desk, row), ui)));
        Bind.text(whyLate, whyLate.textProperty(), model.whyLate());
        pace.paceProperty().subscribe(this::ask);
        notice.show(desk, new NoticeModel(model.mistake(), model.notice(), ui::text));
    }

    /** Asked when it was late; what was answered stays in sight also when a moment is corrected afterwards. */
    private void ask(Pace now) {
        lateBox.setVisible(now == Pace.LATE || !whyLate.textProperty().get().isBlank());
        lateBox.setManaged(lateBox.isVisible());
    }

    private void tell(Person person) {
        done.add(model.toldNow(ui.newId(), person, ui.thisMinute()));
    }

    @FXML
    private void addPlanned() {
        planned.add(PlannedDisclosure.blank(ui.newId()));
    }

    @FXML
    private void addDone() {
        done.add(Disclosure.blank(ui.newId()).withAt(ui.thisMinute()));
    }
}
