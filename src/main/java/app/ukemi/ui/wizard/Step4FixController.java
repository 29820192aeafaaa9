package app.ukemi.ui.wizard;

import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Advice;
import app.ukemi.domain.Alternative;
import app.ukemi.domain.PlanPart;
import app.ukemi.domain.PlanTold;
import app.ukemi.ui.Ui;
import app.ukemi.ui.Views;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.RowsBox;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Step 4: tell them how you will fix it. */
public final class Step4FixController {
    private final Desk desk;
    private final Step4FixModel model;
    private final Ui ui;

    @FXML private VBox root;
    @FXML private ActionTable shortTerm;
    @FXML private ActionTable permanent;
    @FXML private RowsBox<Advice> advice;
    @FXML private RowsBox<Alternative> alternatives;
    @FXML private RowsBox<PlanTold> told;
    @FXML private Label adviceRoom;
    @FXML private Label alternativesRoom;

    public Step4FixController(Desk desk, Step4FixModel model) {
        this.desk = desk;
        this.model = model;
        ui = desk.ui();
    }

    @FXML
    private void initialize() {
        Bind.hold(root, this);
        PageRoom.tell(adviceRoom, desk, PlanPart.ADVICE);
        PageRoom.tell(alternativesRoom, desk, PlanPart.ALTERNATIVES);
        root.sceneProperty().subscribe(this::foretell);
        shortTerm.show(desk, model, ActionKind.SHORT_TERM);
        permanent.show(desk, model, ActionKind.PERMANENT);
        advice.show(new RowsBox.Setup<>(ui, model.advice(), desk.undo(), "fix.advice.one",
                row -> Views.of(new AdviceRowController(desk, row), ui)));
        alternatives.show(new RowsBox.Setup<>(ui, model.alternatives(), desk.undo(), "fix.alternatives.one",
                row -> Views.of(new AlternativeRowController(desk, model, row), ui)));
        told.show(new RowsBox.Setup<>(ui, model.told(), desk.undo(), "fix.told.one",
                row -> Views.of(new PlanToldRowController(desk, row), ui)));
    }

    private void foretell(@Nullable Scene scene) {
        if (scene == null) {
            desk.plan().stop();
        } else {
            desk.plan().begin(model.mistake());
        }
    }

    @FXML
    private void addAdvice() {
        advice.add(Advice.blank(ui.newId()));
    }

    @FXML
    private void addAlternative() {
        alternatives.add(Alternative.blank(ui.newId()));
    }

    /** Most plans are noted on the day they are told. */
    @FXML
    private void addTold() {
        told.add(PlanTold.blank(ui.newId()).withOn(ui.today()));
    }
}
