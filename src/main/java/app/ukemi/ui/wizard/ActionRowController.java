package app.ukemi.ui.wizard;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionState;
import app.ukemi.domain.rule.MovedDate;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Bind;
import app.ukemi.ui.control.Columns;
import app.ukemi.ui.control.CueWords;
import app.ukemi.ui.control.DateField;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.PersonField;
import app.ukemi.ui.control.Styles;
import app.ukemi.ui.control.Tips;
import app.ukemi.ui.control.Writing;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One action as a row of its table: what, who, until when, and how to tell that it is done. */
public final class ActionRowController {
    private final Desk desk;
    private final Ui ui;
    private final Step4FixModel model;
    private final ActionTable table;
    private final Editing<Action> row;
    private final OutcomeModel outcome;
    /** Made when first asked for: a plan can have hundreds of rows. */
    private @Nullable ActionDetails details;

    @FXML private VBox root;
    @FXML private Label grip;
    @FXML private CheckBox done;
    @FXML private Columns cells;
    @FXML private Writing text;
    @FXML private Label cue;
    @FXML private Label moved;
    @FXML private Label painful;
    @FXML private Label state;
    @FXML private PersonField owner;
    @FXML private DateField due;
    @FXML private Label overdue;
    @FXML private Writing doneWhen;
    @FXML private ToggleButton more;

    public ActionRowController(Desk desk, Step4FixModel model, ActionTable table, Editing<Action> row) {
        this.desk = desk;
        this.model = model;
        this.table = table;
        this.row = row;
        ui = desk.ui();
        outcome = new OutcomeModel(row, ui.today());
    }

    @FXML
    private void initialize() {
        Bind.text(text, text.textProperty(), row.part(Action::text, Action::withText));
        owner.use(ui, desk.offers(), ui.text("fix.owner"));
        Bind.value(owner, owner.valueProperty(), row.part(Action::owner, Action::withOwner));
        due.use(ui, ui.text("fix.due"));
        Bind.value(due, due.valueProperty(), row.part(
                Action::due, (now, next) -> MovedDate.to(now, next, ui.today())));
        Bind.text(doneWhen, doneWhen.textProperty(), row.part(Action::doneWhen, Action::withDoneWhen));
        Bind.value(done, done.selectedProperty(), outcome.done());
        more.setOnAction(_ -> unfold(more.isSelected()));
        cells.stackedProperty().bind(table.narrowProperty());
        grip.setTooltip(Tips.of(ui.text("fix.move.help")));
        row.value().subscribe(this::display);
        listen();
    }

    private void listen() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // The row that has the keyboard stays where it is while others move, and with it the mouse keeps its grip.
        grip.setOnMousePressed(_ -> {
            grip.requestFocus();
            table.grip(id(), root);
        });
    }

    private UUID id() {
        return row.get().id();
    }

    private void display(Action action) {
        ActionState came = action.outcome().state();
        show(painful, !action.painful().isBlank());
        show(state, came != ActionState.OPEN && came != ActionState.DONE);
        state.setText(ui.text(came));
        cue.setText(CueWords.of(ui, action.cue()));
        show(cue, !cue.getText().isEmpty());
        int times = action.timing().due().moved();
        show(moved, times > 0);
        moved.setText(ui.text("fix.moved", times));
        boolean late = Step4FixModel.overdue(action, ui.today());
        show(overdue, late);
        due.pseudoClassStateChanged(Styles.OVERDUE, late);
        due.text().setAccessibleHelp(late ? ui.text("fix.overdue.help") : ui.text("fix.move.help"));
        due.text().setTooltip(late ? Tips.of(ui.text("fix.overdue.help")) : null);
        root.pseudoClassStateChanged(Styles.COMPLETE, came != ActionState.OPEN);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            table.addAction();
        } else if (key.getCode() == KeyCode.UP && key.isAltDown()) {
            table.move(id(), -1, root);
        } else if (key.getCode() == KeyCode.DOWN && key.isAltDown()) {
            table.move(id(), 1, root);
        } else {
            return;
        }
        key.consume();
    }

    private void unfold(boolean open) {
        if (details == null) {
            details = new ActionDetails(desk, model, row);
        }
        root.getChildren().remove(details);
        if (open) {
            root.getChildren().add(details);
        }
    }
}
